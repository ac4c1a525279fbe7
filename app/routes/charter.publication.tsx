import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { Comparison } from '~/features/charter/comparison';
import { countReaders } from '~/features/people/people-queries.server';
import { decide } from '~/features/publication/decide.server';
import { lookOver } from '~/features/publication/look-over-draft.server';
import { PublicationForm } from '~/features/publication/publication-form';
import { publicationInput } from '~/features/publication/publication-input';
import { PublicationWaiting } from '~/features/publication/publication-waiting';
import { allow, requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { formatNumber } from '~/shared/formats';
import { FormProblems } from '~/shared/ui/field';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Publish the charter · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const [{ changes, texts, ...seen }, people] = await Promise.all([
    lookOver(context.db, actor, context.now()),
    countReaders(context.db),
  ]);
  return json({
    ...seen,
    compared: draw(context, 'compared', <Comparison changes={changes} texts={texts} />),
    people: people === 1 ? '1 person' : `${formatNumber(people, actor.locale)} people`,
    zone: actor.timeZone,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, publicationInput);
  if (form.status !== 'success') return refuse(form);
  const outcome = await decide(context.db, actor, form.value, context.now());
  if ('done' in outcome) return redirectWithWord(outcome.to, outcome.done);
  const { field, says, status } = outcome;
  return refuse(form, field ? { fieldErrors: { [field]: [says] } } : { formErrors: [says] }, status);
}

export default function Publication() {
  const seen = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { vision, number, waiting, failure, missing, unapproved, compared } = seen;
  return (
    <div className="page">
      <h1>Publish version {number}</h1>
      <FormProblems
        reply={reply}
        labels={{ at: 'When', note: 'What changed', reviewBy: 'Look it over again by' }}
      />
      {failure && !waiting ? (
        <p className="alert" role="status">
          {failure}
        </p>
      ) : null}
      {waiting ? <PublicationWaiting waiting={waiting} /> : null}
      <section className="sheet stack">
        <p className="serif big">{vision || 'The vision is still empty.'}</p>
        {missing.length || unapproved.length ? (
          <div>
            <h2>Before it can go out</h2>
            <ul className="plain">
              {missing.map((says) => (
                <li key={says}>{says}</li>
              ))}
              {unapproved.map((says) => (
                <li key={says}>
                  <a href="/charter/review">{says}</a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <div>
          <h2>What changes</h2>
          <Once {...compared} key={seen.fingerprint} />
        </div>
      </section>
      {waiting ? null : (
        <PublicationForm {...seen} ready={!missing.length && !unapproved.length} reply={reply} />
      )}
      <p>
        <a href="/charter/draft">Back to the draft</a>
      </p>
    </div>
  );
}

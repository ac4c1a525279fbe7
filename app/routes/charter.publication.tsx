import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { Changes } from '~/features/charter/changes';
import { changesBetween } from '~/features/charter/charter-changes';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { publicationInput } from '~/features/draft/draft-input';
import { fingerprintOf, getDraft, wordingOf } from '~/features/draft/draft-queries.server';
import { missingFrom } from '~/features/draft/missing-from';
import { countPeople } from '~/features/people/people-queries.server';
import { publishCharter } from '~/features/publication/publish-charter.server';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { formatNumber } from '~/shared/formats';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Publish the charter · Credo' }];

const REFUSALS = {
  'draft-changed':
    'The draft changed after you opened this page. Look over the changes once more, then publish.',
  'version-changed':
    'Another version was published meanwhile. Look over the changes against it, then publish.',
  'nothing-new': 'The draft says exactly what is in force. Change something first.',
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const { db, organization } = context;
  const [draft, inForce, people] = await Promise.all([
    getDraft(db),
    organization?.charterVersion ? getCharterVersion(db, organization.charterVersion) : null,
    countPeople(db),
  ]);
  const wording = wordingOf(draft);
  return json({
    vision: wording.vision,
    missing: missingFrom(wording),
    changes: changesBetween(inForce, wording),
    replaces: inForce?.number ?? 0,
    fingerprint: fingerprintOf(draft),
    people: formatNumber(people, actor.locale),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, publicationInput);
  if (form.status !== 'success') return refuse(form);
  const outcome = await publishCharter(context.db, actor, form.value, context.now());
  if (!outcome.refused) return redirectWithWord('/culture', `Version ${outcome.number} is in force.`);
  const says = outcome.refused === 'incomplete' ? outcome.missing.join(' ') : REFUSALS[outcome.refused];
  return refuse(form, { formErrors: [says] }, outcome.refused === 'incomplete' ? 422 : 409);
}

export default function Publication() {
  const { vision, missing, changes, replaces, fingerprint, people } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const number = replaces + 1;
  return (
    <div className="page">
      <h1>Publish version {number}</h1>
      <FormProblems reply={reply} />
      <section className="sheet">
        <p className="serif big">{vision || 'The vision is still empty.'}</p>
        {missing.length ? (
          <div>
            <h2>Before it can go out</h2>
            <ul className="plain">
              {missing.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </div>
        ) : (
          <div>
            <h2>What changes</h2>
            <Changes changes={changes} />
          </div>
        )}
        <Form method="post" className="stack">
          <input type="hidden" name="replaces" value={replaces} />
          <input type="hidden" name="fingerprint" value={fingerprint} />
          <Field
            name="note"
            label="What changed, and why"
            hint="Everyone reads this beside the version."
            multiline
            rows={3}
            maxLength={600}
            reply={reply}
          />
          <div className="sendrow">
            <button className="btn go" type="submit" disabled={missing.length > 0}>
              Publish version {number} to {people} people
            </button>
            <a className="btn bare" href="/charter/draft">
              Back to the draft
            </a>
          </div>
        </Form>
      </section>
    </div>
  );
}

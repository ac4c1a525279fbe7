import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { findRecipients, listChosen } from '~/features/recognition/find-recipients.server';
import { RecipientsField } from '~/features/recognition/recipients-field';
import { thanksInput } from '~/features/recognition/recognition-input';
import { TextField } from '~/features/recognition/text-field';
import { thankSomeone } from '~/features/recognition/thank-someone.server';
import { readTyped, refuseThanks } from '~/features/recognition/thanks-form.server';
import { ValuesField } from '~/features/recognition/values-field';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';
import { FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Thank someone · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireActor(context, request);
  const search = new URL(request.url).searchParams;
  const ids = (name: string) =>
    search
      .getAll(name)
      .map(Number)
      .filter((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31);
  const [charter, chosen] = await Promise.all([
    charterByNumber(context.db, context.organization?.charterVersion),
    listChosen(context.db, ids('to'), ids('team')),
  ]);
  return json({ values: charter?.values ?? [], chosen, key: randomUUID() });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readForm(request, thanksInput);
  const typed = readTyped(form);
  const found = typed.who ? await findRecipients(context.db, actor, typed.who) : undefined;
  if (found?.meant) typed[found.meant.kind === 'person' ? 'people' : 'teams'].push(found.meant.id);
  const open = found && !found.meant ? found : undefined;
  const again = (problem?: string) => refuseThanks(context.db, form, typed, open, problem);

  if (typed.find || open) return again(open && (open.choices.length ? 'which' : 'unknown'));
  if (form.status !== 'success') return again();
  const outcome = await thankSomeone(
    context.db,
    actor,
    { ...form.value, people: typed.people, teams: typed.teams },
    context.now(),
  );
  if (outcome.refused) return again(outcome.refused);
  return redirectWithWord(`/thanks/${outcome.id}`, 'Your thanks are on their way.');
}

export default function ThankSomeone() {
  const { values, chosen, key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  const reply = answer?.reply;
  if (!values.length) return <NoCharter />;
  return (
    <div className="write">
      <h1>Thank someone</h1>
      <FormProblems reply={reply} />
      <Form method="post" className="sheet" noValidate={answer !== undefined}>
        <input type="hidden" name="key" value={answer?.typed.key ?? key} />
        <RecipientsField
          chosen={answer?.chosen ?? chosen}
          offered={answer?.offered ?? []}
          who={answer?.typed.who ?? ''}
          problem={reply?.error?.who?.[0]}
        />
        <TextField text="" reply={reply} />
        <ValuesField
          values={values}
          chosen={answer?.typed.values ?? []}
          shown={answer?.typed.behaviours ?? []}
          reply={reply}
        />
        <fieldset>
          <legend>Who may see it?</legend>
          <label className="opt">
            <input
              type="radio"
              name="wish"
              value="everyone"
              defaultChecked={answer?.typed.wish !== 'named'}
            />
            <span>Everyone who works here</span>
          </label>
          <label className="opt">
            <input type="radio" name="wish" value="named" defaultChecked={answer?.typed.wish === 'named'} />
            <span>Only those it is for, and you</span>
          </label>
          <p className="hint">
            They can make the circle smaller, never wider. You can change your words for 24 hours.
          </p>
        </fieldset>
        <div className="sendrow">
          <button className={`btn go ${busy ? 'busy' : ''}`} type="submit">
            Send your thanks
          </button>
          <a className="btn bare" href="/">
            Not now
          </a>
        </div>
      </Form>
    </div>
  );
}

function NoCharter() {
  return (
    <div className="blank">
      <h1>There is no charter yet</h1>
      <p className="text">
        Here people thank each other for living their values. As soon as the first version of the charter is
        published, you can write your first thanks.
      </p>
      <a className="btn" href="/culture">
        See where the charter will stand
      </a>
    </div>
  );
}

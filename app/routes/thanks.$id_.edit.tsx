import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { editInput } from '~/features/recognition/recognition-input';
import { canEdit, canWithdraw } from '~/features/recognition/recognition-policy';
import { getRecognition, getTags } from '~/features/recognition/recognition-queries.server';
import { changeLetter } from '~/features/thanking/change-letter.server';
import { RecipientsField } from '~/features/thanking/recipients-field';
import { ServedField } from '~/features/thanking/served-field';
import { TextField } from '~/features/thanking/text-field';
import { TooLate } from '~/features/thanking/too-late';
import { ValuesField } from '~/features/thanking/values-field';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';
import { listNames } from '~/shared/formats';
import { FormProblems } from '~/shared/ui/field';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const card = await getRecognition(db, actor, context.organization?.charterVersion ?? 0, readId(params.id));
  allow(canWithdraw(actor, card));
  const [charter, tags] = await Promise.all([charterByNumber(db, card.version), getTags(db, card.id)]);
  const names = [...card.recipients, ...card.teams].map((one) => one.name);
  return json({
    id: card.id,
    late: !canEdit(actor, card, context.now()),
    text: card.text,
    to: listNames(names, actor.locale),
    values: charter?.values ?? [],
    tags,
    reminder: context.organization?.reminder ?? '',
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const form = await readForm(request, editInput);
  const outcome = await changeLetter(context.db, actor, { id, form, now: context.now() });
  if ('answer' in outcome) return json(outcome.answer, { status: outcome.status });
  return redirectWithWord(`/thanks/${id}`, 'Changed. Those named can still read what stood before.');
}

export default function EditThanks() {
  const { id, late, text, to, values, tags, reminder } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer?.reply;
  if (late) return <TooLate id={id} words={answer?.typed.text} />;
  return (
    <div className="write">
      <h1>Change your words</h1>
      <p className="soft">To {to}. You may add people, never take someone out.</p>
      <FormProblems reply={reply} />
      <Form method="post" className="sheet" noValidate={answer !== undefined}>
        <RecipientsField
          chosen={answer?.chosen ?? []}
          offered={answer?.offered ?? []}
          who={answer?.typed.who ?? ''}
          reply={reply}
          teams={false}
        />
        <TextField
          text={answer?.typed.text ?? text}
          reminder={reminder}
          coached={answer?.coached ?? null}
          reply={reply}
        />
        <ValuesField
          values={values}
          chosen={answer?.typed.values ?? tags.values}
          shown={answer?.typed.behaviours ?? tags.behaviours}
          reply={reply}
        />
        <ServedField served={answer ? answer.typed.served : tags.served} />
        <div className="sendrow">
          <button className="btn go" type="submit">
            Save the change
          </button>
          <a className="btn bare" href={`/thanks/${id}`}>
            Leave as it was
          </a>
        </div>
      </Form>
    </div>
  );
}

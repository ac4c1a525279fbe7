import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { removalInput } from '~/features/recognition/recognition-input';
import { canRemove } from '~/features/recognition/recognition-policy';
import { getRecognition } from '~/features/recognition/recognition-queries.server';
import { removeRecognition } from '~/features/recognition/remove-recognition.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { Field, FormProblems } from '~/shared/ui/field';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const card = await getRecognition(
    context.db,
    actor,
    context.organization?.charterVersion ?? 0,
    readId(params.id),
  );
  allow(canRemove(actor, card));
  return json({ id: card.id, giverName: card.giverName, text: card.text });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readForm(request, removalInput);
  if (form.status !== 'success') return refuse(form);
  await removeRecognition(context.db, actor, readId(params.id), form.value.reason, context.now());
  return redirectWithWord('/', 'Removed. The reason is kept.');
}

export default function Removal() {
  const { id, giverName, text } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="page">
      <h1>Remove this recognition</h1>
      <FormProblems reply={reply} />
      <Form method="post" className="sheet">
        <blockquote className="quote">
          {text}
          <footer className="small soft">{giverName}</footer>
        </blockquote>
        <Field
          name="reason"
          label="Why?"
          hint="Kept with the record."
          multiline
          maxLength={600}
          required
          reply={reply}
        />
        <div className="sendrow">
          <button className="btn go" type="submit">
            Remove for everyone
          </button>
          <a className="btn bare" href={`/thanks/${id}`}>
            Leave it
          </a>
        </div>
      </Form>
    </div>
  );
}

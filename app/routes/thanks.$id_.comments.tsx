import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { countTry } from '~/features/accounts/tries.server';
import { MentionField } from '~/features/people/mention-field';
import { commentInput } from '~/features/recognition/recognition-input';
import { getStanding } from '~/features/recognition/recognition-queries.server';
import { writeComment } from '~/features/recognition/write-comment.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { FormProblems, typedValue } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Comment · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  await getStanding(context.db, actor, id);
  return json({ id, key: randomUUID() });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const recognitionId = readId(params.id);
  const form = await readForm(request, commentInput);
  if (form.status !== 'success') return refuse(form);
  if (!(await countTry(context.db, 'comments', String(actor.id))))
    return refuse(
      form,
      {
        formErrors: ['That were many comments for one hour. Go on a little later; your words are kept here.'],
      },
      429,
    );
  await writeComment(context.db, actor, { recognitionId, ...form.value }, context.now());
  return redirectWithWord(`/thanks/${recognitionId}`, 'Your comment is here.');
}

export default function NewComment() {
  const { id, key } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="page">
      <h1>Your comment</h1>
      <FormProblems reply={reply} />
      <Form method="post" className="sheet form">
        <input type="hidden" name="key" value={typedValue(reply, 'key', key)} />
        <MentionField label="Your comment" offers={`/thanks/${id}/mentionable`} reply={reply} />
        <p className="acts">
          <button className="btn go" type="submit">
            Comment
          </button>
          <a className="btn bare" href={`/thanks/${id}`}>
            Leave it
          </a>
        </p>
      </Form>
    </div>
  );
}

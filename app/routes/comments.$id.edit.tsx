import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { MentionField } from '~/features/people/mention-field';
import { asTyped } from '~/features/people/mentions';
import { getComment } from '~/features/recognition/comment-queries.server';
import { commentEditInput } from '~/features/recognition/recognition-input';
import { canEditComment } from '~/features/recognition/recognition-policy';
import { editComment } from '~/features/recognition/write-comment.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Change a comment · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const comment = await getComment(context.db, actor, readId(params.id));
  allow(canEditComment(actor, comment));
  const { recognitionId, text, mentioned } = comment;
  return json({ recognitionId, text: asTyped(text, mentioned), mentions: mentioned.map(({ id }) => id) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const form = await readForm(request, commentEditInput);
  if (form.status !== 'success') return refuse(form);
  const { recognitionId } = await editComment(context.db, actor, { id, ...form.value }, context.now());
  return redirectWithWord(`/thanks/${recognitionId}`, 'Changed.');
}

export default function EditComment() {
  const { recognitionId, text, mentions } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>Change your comment</h1>
      <Form method="post" className="sheet form">
        {mentions.map((id) => (
          <input key={id} type="hidden" name="mentions" value={id} />
        ))}
        <MentionField
          label="Your comment"
          offers={`/thanks/${recognitionId}/mentionable`}
          text={text}
          reply={useActionData<typeof action>()}
        />
        <p className="acts">
          <button className="btn go" type="submit">
            Save the change
          </button>
          <a className="btn bare" href={`/thanks/${recognitionId}`}>
            Leave as it was
          </a>
        </p>
      </Form>
    </div>
  );
}

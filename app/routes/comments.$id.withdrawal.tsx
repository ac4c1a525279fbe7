import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { withdrawComment } from '~/features/recognition/withdraw-comment.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export const loader = () => redirect('/', 303);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { recognitionId } = await withdrawComment(context.db, actor, readId(params.id));
  return redirectWithWord(`/thanks/${recognitionId}`, 'The comment is gone.');
}

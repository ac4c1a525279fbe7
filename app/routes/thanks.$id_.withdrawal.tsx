import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await withdrawRecognition(context.db, actor, readId(params.id), context.now());
  return redirectWithWord('/', 'Taken back. Nobody sees it any more.');
}

export const loader = () => redirect('/');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { takeBackRequest } from '~/features/review/close-reviews.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await takeBackRequest(context.db, actor, { id: readId(params.id), now: context.now() });
  return redirectWithWord('/charter/review', 'The request is taken back.');
}

export const loader = () => redirect('/charter/review');

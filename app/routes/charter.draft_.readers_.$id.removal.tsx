import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { unnameDraftReader } from '~/features/draft/draft-access.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await unnameDraftReader(context.db, actor, readId(params.id));
  return redirectWithWord('/charter/draft/readers', 'Taken off.');
}

export const loader = () => redirect('/charter/draft/readers');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { unnameModerator } from '~/features/moderation/unname-moderator.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await unnameModerator(context.db, actor, readId(params.id));
  return redirectWithWord('/settings/moderators', 'Taken off.');
}

export const loader = () => redirect('/settings/moderators');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { removeScreen } from '~/features/screens/remove-screen.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await removeScreen(context.db, actor, { id: readId(params.id), now: context.now() });
  return redirectWithWord('/settings/screens', 'Switched off. Its address shows nothing any more.');
}

export const loader = () => redirect('/settings/screens');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { withdrawSuggestion } from '~/features/draft/settle-suggestion.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await withdrawSuggestion(context.db, actor, { id: readId(params.id), now: context.now() });
  return redirectWithWord('/charter/suggestions', 'Taken back.');
}

export const loader = () => redirect('/charter/suggestions');

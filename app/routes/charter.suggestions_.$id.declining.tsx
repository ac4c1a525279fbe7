import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { decliningInput } from '~/features/draft/draft-input';
import { declineSuggestion } from '~/features/draft/settle-suggestion.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const id = readId(params.id);
  const form = await readForm(request, decliningInput);
  if (form.status !== 'success')
    return redirectWithWord('/charter/suggestions', 'Say why, in a sentence: its writer will read it.');
  await declineSuggestion(context.db, actor, { id, answer: form.value.answer, now: context.now() });
  return redirectWithWord('/charter/suggestions', 'Declined. Its writer hears why.');
}

export const loader = () => redirect('/charter/suggestions');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { giveVerdict } from '~/features/review/give-verdict.server';
import { verdictInput } from '~/features/review/review-input';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readForm(request, verdictInput);
  if (form.status !== 'success')
    return redirectWithWord('/charter/review', 'Please say what should change, and why.');
  const { part, verdict } = form.value;
  const outcome = await giveVerdict(context.db, actor, form.value, context.now());
  if ('refused' in outcome)
    return redirectWithWord(
      `/charter/review#part-${part}`,
      'The text changed after you opened this page, so your answer was not taken for it. Here is how it reads now.',
    );
  const word =
    verdict === 'approved' ? 'Approved, as it reads now.' : 'Asked for changes. Who asked you hears of it.';
  return redirectWithWord(`/charter/review#part-${part}`, word);
}

export const loader = () => redirect('/charter/review');

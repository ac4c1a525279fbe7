import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canDismiss } from '~/features/coach/coach-policy';
import { dismissalInput, dismissFinding } from '~/features/coach/dismissals.server';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canDismiss(actor));
  const form = await readForm(request, dismissalInput);
  if (form.status !== 'success') return redirectWithWord('/charter/draft', 'Please say why you mean it so.');
  const { value, ...dismissal } = form.value;
  await dismissFinding(context.db, actor, dismissal, context.now());
  return redirectWithWord(value ? `/charter/draft?value=${value}` : '/charter/draft', 'Kept as you mean it.');
}

export const loader = () => redirect('/charter/draft');

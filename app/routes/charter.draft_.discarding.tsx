import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { discardInput } from '~/features/draft/draft-input';
import { settleRefused, suggestRefused } from '~/features/draft/refused-text.server';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, discardInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { field, value, as, text } = form.value;
  const back = value ? `/charter/draft?value=${value}#${field}` : `/charter/draft#${field}`;
  if (as === 'suggestion') {
    await suggestRefused(context.db, actor, { field, text });
    return redirectWithWord(back, 'Your text stands beside theirs as a suggestion.');
  }
  await settleRefused(context.db, actor, { field, now: context.now() });
  return redirect(back, 303);
}

export const loader = () => redirect('/charter/draft');

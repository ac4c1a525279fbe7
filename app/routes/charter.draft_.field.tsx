import { type ActionFunctionArgs, json, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { fieldInput } from '~/features/draft/draft-input';
import { saveField } from '~/features/draft/save-field.server';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, fieldInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { field, text, base, over, value, live } = form.value;
  const outcome = await saveField(context.db, actor, { field, text, base: over ?? base }, context.now());
  if (live) return json(outcome, { status: outcome.refused ? 409 : 200 });
  const back = value ? `/charter/draft?value=${value}#${field}` : `/charter/draft#${field}`;
  if (outcome.refused === 'too-long')
    return redirectWithWord(back, 'Not saved: it is too long. Your text is kept below.');
  return outcome.refused ? redirect(back, 303) : redirectWithWord(back, 'Saved.');
}

export const loader = () => redirect('/charter/draft');

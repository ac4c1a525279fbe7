import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { noteTogether } from '~/features/reading/note-together.server';
import { togetherInput } from '~/features/reading/reading-input';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

const REFUSALS = {
  future: 'That day is still to come.',
  nobody: 'Please say with whom you read it.',
};

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readForm(request, togetherInput);
  if (form.status !== 'success') return redirectWithWord('/charter/readers', 'Please choose the day.');
  const outcome = await noteTogether(context.db, actor, form.value, context.now());
  if ('refused' in outcome)
    return redirectWithWord('/charter/readers', REFUSALS[outcome.refused as 'future']);
  return redirectWithWord(
    '/charter/readers',
    outcome.noted === 1 ? 'Noted for 1 person.' : `Noted for ${outcome.noted} people.`,
  );
}

export const loader = () => redirect('/charter/readers');

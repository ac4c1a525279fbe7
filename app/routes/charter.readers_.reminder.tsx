import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { reminderInput } from '~/features/reading/reading-input';
import { remindReaders } from '~/features/reading/remind-readers.server';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readForm(request, reminderInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { reminded } = await remindReaders(context.db, actor, form.value, context.now());
  const word = reminded
    ? reminded === 1
      ? '1 person is reminded.'
      : `${reminded} people are reminded.`
    : 'Nobody is reminded: everyone has read it, or was asked within the last week.';
  return redirectWithWord('/charter/readers', word);
}

export const loader = () => redirect('/charter/readers');

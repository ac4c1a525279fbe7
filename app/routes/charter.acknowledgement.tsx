import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { acknowledge } from '~/features/reading/acknowledge.server';
import { acknowledgementInput } from '~/features/reading/reading-input';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readForm(request, acknowledgementInput);
  if (form.status !== 'success')
    return redirectWithWord('/culture#read', 'One line of at most 200 characters, please.');
  const outcome = await acknowledge(context.db, actor, form.value, context.now());
  if ('refused' in outcome)
    return redirectWithWord('/culture', 'A new version came into force meanwhile. Here it is.');
  return redirectWithWord('/culture#read', 'Thank you for reading it.');
}

export const loader = () => redirect('/culture#read');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { callOffPublication } from '~/features/publication/schedule-publication.server';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const called = await callOffPublication(context.db, actor, context.now());
  if (!called) return redirectWithWord('/charter/publication', 'Nothing waits any more.');
  return redirectWithWord(
    '/charter/publication',
    'Called off. Nothing is published; the draft is as it was.',
  );
}

export const loader = () => redirect('/charter/publication');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { pathToThread } from '~/features/discussion/path-to-thread.server';
import { threadInput } from '~/features/discussion/thread-input';
import { openThread } from '~/features/discussion/write-in-thread.server';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readForm(request, threadInput);
  if (form.status !== 'success') return redirectWithWord('/charter/draft/reading', 'Write something first.');
  const { back, ...opening } = form.value;
  const { id } = await openThread(context.db, actor, opening, context.now());
  return redirect(await pathToThread(context.db, { id, field: opening.field, back }), 303);
}

export const loader = () => redirect('/charter/draft/reading');

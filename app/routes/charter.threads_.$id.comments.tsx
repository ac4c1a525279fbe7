import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { pathToThread } from '~/features/discussion/path-to-thread.server';
import { answerInput } from '~/features/discussion/thread-input';
import { answerThread } from '~/features/discussion/write-in-thread.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const form = await readForm(request, answerInput);
  if (form.status !== 'success') return redirectWithWord('/charter/draft/reading', 'Write something first.');
  const { back, ...words } = form.value;
  const { field } = await answerThread(context.db, actor, { id, ...words }, context.now());
  return redirect(await pathToThread(context.db, { id, field, back }), 303);
}

export const loader = () => redirect('/charter/draft/reading');

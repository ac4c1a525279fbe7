import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { pathToThread } from '~/features/discussion/path-to-thread.server';
import { resolutionInput } from '~/features/discussion/thread-input';
import { resolveThread } from '~/features/discussion/write-in-thread.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const form = await readForm(request, resolutionInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { on, back } = form.value;
  const { field } = await resolveThread(context.db, actor, { id, on }, context.now());
  const path = await pathToThread(context.db, { id, field, back });
  return redirectWithWord(path, on ? 'Resolved. It can be opened again.' : 'Open again.');
}

export const loader = () => redirect('/charter/draft/reading');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { hidingInput } from '~/features/recognition/recognition-input';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';
import { safePath } from '~/shared/redirects';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const form = await readForm(request, hidingInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  await hideRecognition(context.db, actor, id, form.value, context.now());
  const hidden = 'Hidden. Only those named on it still see it.';
  const open = 'Shown again, unless someone else named on it wishes otherwise.';
  const back = safePath(
    new URL(request.url).searchParams.get('to'),
    form.value.person ? '/' : `/thanks/${id}`,
  );
  return redirectWithWord(back, form.value.on ? hidden : open);
}

export const loader = () => redirect('/');

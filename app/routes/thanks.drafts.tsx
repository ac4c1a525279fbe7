import { type ActionFunctionArgs, json, redirect } from '@remix-run/node';
import { keepDraft } from '~/features/recognition/thanks-draft.server';
import { coachLetter } from '~/features/thanking/coach-letter.server';
import { draftInput } from '~/features/thanking/thanking-input';
import { readTyped } from '~/features/thanking/thanks-form.server';
import { readPictureWords, settlePictures } from '~/features/thanking/thanks-pictures.server';
import { requireActor } from '~/shared/asking.server';
import { readFields, readFormOf } from '~/shared/form.server';
import { formatTime } from '~/shared/formats';

/** Keeps a letter while it is written, and answers with what the coach says about it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const fields = await readFields(request);
  const form = readFormOf(fields, draftInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { key: _, find, ...begun } = readTyped(form);
  const now = context.now();
  const words = readPictureWords(fields);
  await settlePictures(context.db, actor, { key: form.value.key, words, ticked: [...words.keys()] });
  const key = await keepDraft(context.db, actor, { ...begun, key: form.value.key, now });
  return json({
    key,
    saved: formatTime(now, actor),
    coached: await coachLetter(context.db, actor, begun.text),
  });
}

export const loader = () => redirect('/thanks/new');

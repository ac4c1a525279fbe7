import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { chooseLook } from '~/features/draft/choose-look.server';
import { lookInput } from '~/features/draft/draft-input';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

const REFUSALS = {
  'hue-taken': 'Another value has that colour. Choose another one.',
  'glyph-taken': 'Another value has that sign. Choose another one.',
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const id = readId(params.id);
  const form = await readForm(request, lookInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const outcome = await chooseLook(context.db, actor, id, form.value, context.now());
  const word = 'refused' in outcome ? REFUSALS[outcome.refused] : 'Saved.';
  return redirectWithWord(`/charter/draft?value=${id}#draft-${id}`, word);
}

export const loader = () => redirect('/charter/draft');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { openDraft } from '~/features/draft/draft-access.server';
import { openingInput } from '~/features/draft/draft-input';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, openingInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { on } = form.value;
  await openDraft(context.db, actor, { on, now: context.now() });
  const word = on
    ? 'Everyone may read the draft, comment and suggest.'
    : 'Leaders and those named read the draft.';
  return redirectWithWord('/charter/draft/readers', word);
}

export const loader = () => redirect('/charter/draft/readers');

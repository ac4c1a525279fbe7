import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { discardDraft } from '~/features/recognition/thanks-draft.server';
import { draftInput } from '~/features/thanking/thanking-input';
import { found, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { data } = draftInput.safeParse(params);
  await discardDraft(context.db, actor, found(data).key);
  return redirectWithWord('/thanks/new', 'Discarded.');
}

export const loader = () => redirect('/thanks/new');

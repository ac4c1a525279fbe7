import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { undoThanks } from '~/features/recognition/undo-thanks.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const outcome = await undoThanks(context.db, actor, id, context.now());
  if (outcome.refused)
    return redirectWithWord(
      `/thanks/${id}`,
      'Those thanked have heard of it by now. You can still change your words, or take it back.',
    );
  return redirectWithWord(
    `/thanks/new?draft=${outcome.key}`,
    'Undone. Nobody was told; your words are here.',
  );
}

export const loader = () => redirect('/');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { restoreReported } from '~/features/moderation/restore-reported.server';
import { wordDecision } from '~/features/moderation/word-decision';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { refused } = await restoreReported(context.db, actor, readId(params.id), context.now());
  return redirectWithWord('/moderation', wordDecision('restored', refused));
}

export const loader = () => redirect('/moderation');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { discardArrangement } from '~/features/beginnings/arrangement.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  await discardArrangement(context.db, actor);
  return redirectWithWord('/charter/beginnings', 'Put away. The draft is as it was.');
}

export const loader = () => redirect('/charter/arrangement');

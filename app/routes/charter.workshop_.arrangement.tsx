import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { arrangeAnswers } from '~/features/beginnings/arrange-answers';
import { keepArrangement } from '~/features/beginnings/arrangement.server';
import { listAnswers } from '~/features/beginnings/workshop-answers.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const pieces = arrangeAnswers(await listAnswers(context.db));
  if (!pieces.length)
    return redirectWithWord('/charter/workshop', 'Nobody has answered yet. Begin with a question.');
  await keepArrangement(
    context.db,
    actor,
    { source: 'workshop', name: 'the workshop', pieces },
    context.now(),
  );
  return redirect('/charter/arrangement', 303);
}

export const loader = () => redirect('/charter/workshop');

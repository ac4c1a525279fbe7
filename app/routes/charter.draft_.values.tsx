import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { addValue } from '~/features/draft/add-value.server';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const outcome = await addValue(context.db, actor, context.now());
  if ('refused' in outcome)
    return redirectWithWord('/charter/draft', 'Sixteen values are as many as anyone can tell apart.');
  return redirect(`/charter/draft?value=${outcome.id}#value-${outcome.id}-name`, 303);
}

export const loader = () => redirect('/charter/draft');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { addBehaviour } from '~/features/draft/add-behaviour.server';
import { behaviourInput } from '~/features/draft/draft-input';
import { allow, requireActor } from '~/shared/asking.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, behaviourInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { id } = await addBehaviour(context.db, actor, form.value, context.now());
  return redirect(`/charter/draft?value=${form.value.value}#behaviour-${id}-text`, 303);
}

export const loader = () => redirect('/charter/draft');

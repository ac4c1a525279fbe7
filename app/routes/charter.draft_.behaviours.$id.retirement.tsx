import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { retirementInput } from '~/features/draft/draft-input';
import { retireBehaviour } from '~/features/draft/retire-behaviour.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const id = readId(params.id);
  const form = await readForm(request, retirementInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { valueId } = await retireBehaviour(context.db, actor, id, form.value, context.now());
  return redirectWithWord(
    `/charter/draft?value=${valueId}#draft-${valueId}`,
    form.value.on ? 'Set aside.' : 'Brought back.',
  );
}

export const loader = () => redirect('/charter/draft');

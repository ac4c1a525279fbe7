import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { stepInput } from '~/features/draft/draft-input';
import { moveValue } from '~/features/draft/move-in-draft.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const id = readId(params.id);
  const form = await readForm(request, stepInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  await moveValue(context.db, actor, id, form.value.step, context.now());
  const open = form.value.value ? `?value=${form.value.value}` : '';
  return redirect(`/charter/draft${open}#draft-${id}`, 303);
}

export const loader = () => redirect('/charter/draft');

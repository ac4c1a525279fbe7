import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { stepInput } from '~/features/draft/draft-input';
import { moveBehaviour } from '~/features/draft/move-in-draft.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const id = readId(params.id);
  const form = await readForm(request, stepInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  await moveBehaviour(context.db, actor, id, form.value.step, context.now());
  return redirect(`/charter/draft?value=${form.value.value ?? ''}#behaviour-${id}-text`, 303);
}

export const loader = () => redirect('/charter/draft');

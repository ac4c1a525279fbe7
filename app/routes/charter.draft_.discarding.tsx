import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { discardEdit } from '~/features/draft/discard-edit.server';
import { discardInput } from '~/features/draft/draft-input';
import { allow, requireActor } from '~/shared/asking.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, discardInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  await discardEdit(context.db, actor, form.value.field);
  return redirect(form.value.value ? `/charter/draft?value=${form.value.value}` : '/charter/draft', 303);
}

export const loader = () => redirect('/charter/draft');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { presenceInput } from '~/features/draft/draft-input';
import { sayWhere } from '~/features/draft/presence.server';
import { allow, requireActor } from '~/shared/asking.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, presenceInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  await sayWhere(context.db, actor, { field: form.value.field, now: context.now() });
  return new Response(null, { status: 204 });
}

export const loader = () => redirect('/charter/draft');

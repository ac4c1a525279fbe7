import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { withdrawCosign } from '~/features/recognition/cosign.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  await withdrawCosign(context.db, actor, id);
  return redirectWithWord(`/thanks/${id}`, 'Your signature is gone.');
}

export const loader = () => redirect('/');

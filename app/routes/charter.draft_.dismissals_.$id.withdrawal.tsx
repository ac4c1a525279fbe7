import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { withdrawDismissal } from '~/features/coach/dismissals.server';
import { readId, requireActor } from '~/shared/asking.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await withdrawDismissal(context.db, actor, readId(params.id));
  return redirect('/charter/draft', 303);
}

export const loader = () => redirect('/charter/draft');

import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { markNoticesRead } from '~/features/notices/notice-queries.server';
import { requireActor } from '~/shared/asking.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await markNoticesRead(context.db, actor, context.now());
  return redirect('/notices', 303);
}

export const loader = () => redirect('/notices');

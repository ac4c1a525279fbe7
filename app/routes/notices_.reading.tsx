import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { markNoticesRead } from '~/features/notices/notice-queries.server';
import { requireActor } from '~/shared/asking.server';
import { readFields } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const newest = /^\d{1,9}$/.exec(String((await readFields(request)).get('newest')))?.[0];
  await markNoticesRead(context.db, actor, context.now(), newest ? Number(newest) : undefined);
  return redirect('/notices', 303);
}

export const loader = () => redirect('/notices');

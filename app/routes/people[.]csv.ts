import type { LoaderFunctionArgs } from '@remix-run/node';
import { canKeepPeople } from '~/features/people/people-policy';
import { exportPeople } from '~/features/people-list/export-people.server';
import { allow, requireActor } from '~/shared/asking.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  return new Response(await exportPeople(context.db, actor), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="people.csv"',
    },
  });
}

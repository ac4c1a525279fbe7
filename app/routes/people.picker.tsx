import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { pickPeople } from '~/features/people/people-queries.server';
import { requireActor } from '~/shared/asking.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const words = new URL(request.url).searchParams.get('q') ?? '';
  return json(await pickPeople(context.db, actor, words), { headers: { 'Cache-Control': 'no-store' } });
}

import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { meantBy } from '~/features/people/find-person.server';
import { listPeople } from '~/features/people/people-queries.server';
import { requireActor } from '~/shared/asking.server';

/** Who fits typed words, for fields that mean one person. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const words = new URL(request.url).searchParams.get('q') ?? '';
  const { people } = await listPeople(context.db, actor, { words, active: true, limit: 8 });
  return json({
    people: people.map(({ id, name, title, teamName }) => ({
      id,
      meant: meantBy({ id, name }),
      note: [title, teamName].filter(Boolean).join(', '),
    })),
  });
}

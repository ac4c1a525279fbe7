import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { hasCare, listNotThanked } from '~/features/nudges/care.server';
import { CareList } from '~/features/nudges/care-list';
import { requireActor } from '~/shared/asking.server';
import { formatDate } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'In your care · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const [cares, waiting] = await Promise.all([
    hasCare(context.db, actor),
    listNotThanked(context.db, actor, context.now()),
  ]);
  // A day is the same day in every zone.
  const days = { locale: actor.locale, timeZone: 'UTC' };
  const people = waiting.map(({ id, name, title, team, picture, lastAt, hereSince }) => ({
    id,
    name,
    picture,
    about: [title, team].filter(Boolean).join(', '),
    since: lastAt
      ? `Last thanked on ${formatDate(lastAt, actor)}`
      : `Here since ${formatDate(hereSince, days)}, and not thanked yet`,
  }));
  return json({ cares, people });
}

export default function Care() {
  const { cares, people } = useLoaderData<typeof loader>();
  return (
    <div className="column stack">
      <h1>In your care</h1>
      {cares ? (
        <CareList people={people} />
      ) : (
        <p className="soft">
          Here, whoever looks after a team finds those who have not been thanked for a while. Nobody is in
          your care at the moment. <a href="/thanks/new">Thank someone</a> all the same.
        </p>
      )}
    </div>
  );
}

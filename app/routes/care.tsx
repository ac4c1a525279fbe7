import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { hasCare, listNotThanked } from '~/features/nudges/care.server';
import { CareList } from '~/features/nudges/care-list';
import { isCareShown } from '~/features/nudges/care-shown';
import { requireActor } from '~/shared/asking.server';
import { formatDate } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'In your care · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const off = !isCareShown(context.organization);
  if (off) return json({ off, cares: false, people: [] });
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
  return json({ off, cares, people });
}

export default function Care() {
  const { off, cares, people } = useLoaderData<typeof loader>();
  return (
    <div className="column stack">
      <h1>In your care</h1>
      {off ? (
        <p className="soft">
          Your organization has switched this list off. Who has not heard a good word for a while? You will
          know.
        </p>
      ) : cares ? (
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

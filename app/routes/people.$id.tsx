import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { isAdmin } from '~/features/organization/actor';
import { getPerson } from '~/features/people/people-queries.server';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { Letters } from '~/features/recognition/letters';
import { readFilter } from '~/features/recognition/recognition-input';
import { readId, requireActor } from '~/shared/asking.server';
import { Avatar } from '~/shared/ui/avatar';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? 'Person'} · Credo` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const person = await getPerson(context.db, readId(params.id));
  const gave = new URL(request.url).searchParams.has('gave');
  const { before } = readFilter(request);
  const filter = { before, ...(gave ? { from: person.id } : { to: person.id }) };
  const { cards, next } = await listFeed(
    context.db,
    actor,
    context.organization?.charterVersion ?? 0,
    filter,
  );
  const older = next ? `/people/${person.id}?${gave ? 'gave&' : ''}before=${next}` : null;
  const reader = { id: actor.id, locale: actor.locale, timeZone: actor.timeZone };
  const { id, name, title, teamName, deactivatedAt } = person;
  const shown = { id, name, title, teamName, gone: deactivatedAt !== null };
  return json({ person: shown, gave, cards, older, reader, admin: isAdmin(actor), now: context.now() });
}

export default function Person() {
  const { person, gave, cards, older, reader, admin, now } = useLoaderData<typeof loader>();
  const self = person.id === reader.id;
  const at = `/people/${person.id}`;
  return (
    <div className="page wide">
      <header className="person">
        <Avatar name={person.name} />
        <div>
          <h1>{person.name}</h1>
          <p className="soft">
            {[person.title, person.teamName, person.gone ? 'not here any more' : '']
              .filter(Boolean)
              .join(', ')}
          </p>
        </div>
        <div className="acts">
          {self || person.gone ? null : (
            <Link className="btn go" to={`/thanks/new?to=${person.id}`}>
              Thank {person.name}
            </Link>
          )}
          {admin ? (
            <Link className="btn" to={`${at}/edit`}>
              Edit
            </Link>
          ) : null}
          {self ? (
            <Link className="btn" to="/account">
              Your account
            </Link>
          ) : null}
        </div>
      </header>
      <nav className="turns" aria-label="Thanks">
        <Link to={at} aria-current={gave ? undefined : 'page'}>
          Received
        </Link>
        <Link to={`${at}?gave`} aria-current={gave ? 'page' : undefined}>
          Given
        </Link>
      </nav>
      {cards.length ? (
        <Letters cards={cards} older={older} reader={reader} now={now} />
      ) : (
        <p className="soft">
          {gave ? 'No thanks given yet that you may read.' : 'No thanks received yet that you may read.'}
        </p>
      )}
    </div>
  );
}

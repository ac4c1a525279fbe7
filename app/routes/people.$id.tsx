import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { isAdmin } from '~/features/organization/actor';
import { getPerson } from '~/features/people/people-queries.server';
import { drawLetters } from '~/features/recognition/draw-letters.server';
import { readFilter } from '~/features/recognition/feed-filter';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { Letters } from '~/features/recognition/letters';
import { countForPerson } from '~/features/recognition/recognition-queries.server';
import { readId, requireActor } from '~/shared/asking.server';
import { Avatar } from '~/shared/ui/avatar';
import { Stamp } from '~/shared/ui/stamp';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? 'Person'} · Credo` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const person = await getPerson(context.db, readId(params.id));
  const gave = new URL(request.url).searchParams.has('gave');
  const { before } = readFilter(request);
  const filter = { before, ...(gave ? { from: person.id } : { to: person.id }) };
  const version = context.organization?.charterVersion ?? 0;
  const [{ cards, next }, counts, charter] = await Promise.all([
    listFeed(context.db, actor, version, filter),
    gave ? new Map<number, number>() : countForPerson(context.db, actor, version, person.id),
    charterByNumber(context.db, version),
  ]);
  const shownFor = (charter?.values ?? []).flatMap(({ id, name, hue, glyph }) => {
    const count = counts.get(id);
    return count ? [{ id, name, hue, glyph, count }] : [];
  });
  const older = next ? `/people/${person.id}?${gave ? 'gave&' : ''}before=${next}` : null;
  const { id, name, title, teamName, picture, deactivatedAt } = person;
  const shown = { id, name, title, teamName, picture, gone: deactivatedAt !== null };
  const letters = cards.length ? drawLetters(context, actor, cards) : null;
  const self = person.id === actor.id;
  return json({ person: shown, gave, letters, older, self, shownFor, admin: isAdmin(actor) });
}

export default function Person() {
  const { person, gave, letters, older, self, admin, shownFor } = useLoaderData<typeof loader>();
  const at = `/people/${person.id}`;
  return (
    <div className="page wide">
      <header className="person">
        <Avatar of={person} />
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
            <a className="btn go" href={`/thanks/new?to=${person.id}`}>
              Thank {person.name}
            </a>
          )}
          {admin ? (
            <a className="btn" href={`${at}/edit`}>
              Edit
            </a>
          ) : null}
          {self ? (
            <>
              <a className="btn" href="/account/keepsake">
                Your keepsake
              </a>
              <a className="btn" href="/account">
                Your account
              </a>
            </>
          ) : null}
        </div>
      </header>
      <nav className="turns" aria-label="Thanks">
        <a href={at} aria-current={gave ? undefined : 'page'}>
          Received
        </a>
        <a href={`${at}?gave`} aria-current={gave ? 'page' : undefined}>
          Given
        </a>
      </nav>
      {shownFor.length ? (
        <ul className="shown-for" aria-label={`What ${person.name} was thanked for`}>
          {shownFor.map(({ count, ...value }) => (
            <li key={value.id}>
              <Stamp
                value={value}
                note={count === 1 ? 'One letter' : `${count} letters`}
                href={`/?to=${person.id}&value=${value.id}`}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {letters ? (
        <Letters letters={letters} older={older} />
      ) : (
        <p className="soft">
          {gave ? 'No thanks given yet that you may read.' : 'No thanks received yet that you may read.'}
        </p>
      )}
    </div>
  );
}

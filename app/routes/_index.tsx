import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { listSites } from '~/features/people/team-queries.server';
import { Arrivals } from '~/features/recognition/arrivals';
import { drawLetters } from '~/features/recognition/draw-letters.server';
import { FeedEmpty } from '~/features/recognition/feed-empty';
import { FeedFilters } from '~/features/recognition/feed-filters';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { FeedSearch } from '~/features/recognition/feed-search';
import { Letters } from '~/features/recognition/letters';
import { type FeedFilter, readFilter } from '~/features/recognition/recognition-input';
import { Icon } from '~/shared/ui/icon';

export const meta: MetaFunction = () => [{ title: 'Thanks · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, actor, organization } = context;
  if (!actor) throw redirect(organization?.cultureOpen ? '/culture' : '/sign-in', 303);
  const filter = readFilter(request);
  const version = organization?.charterVersion ?? 0;
  const [{ cards, next }, charter, sites] = await Promise.all([
    listFeed(db, actor, version, filter),
    charterByNumber(db, version),
    listSites(db),
  ]);
  const values = (charter?.values ?? []).map(({ id, name, hue, glyph }) => ({ id, name, hue, glyph }));
  return json({
    letters: cards.length ? drawLetters(context, actor, cards) : null,
    newest: filter.before ? null : (cards[0]?.id ?? 0),
    search: searchOf(filter),
    older: next ? olderThan(request, next) : null,
    filter,
    values,
    sites,
    toRead: actor.toRead ? version : null,
    actor: { id: actor.id, homeTeamId: actor.homeTeamId, teamName: actor.teamName, role: actor.role },
  });
}

/** The address of this feed's first page, from its question mark on. */
function searchOf(filter: FeedFilter): string {
  const kept = Object.entries(filter).flatMap(([name, value]) =>
    value && name !== 'before' ? [[name, String(value)]] : [],
  );
  return kept.length ? `?${new URLSearchParams(kept)}` : '';
}

function olderThan(request: Request, id: number): string {
  const search = new URL(request.url).searchParams;
  search.delete('_data');
  search.set('before', String(id));
  return `/?${search}`;
}

export default function Feed() {
  const { letters, newest, search, older, filter, values, sites, actor, toRead } =
    useLoaderData<typeof loader>();
  const narrowed = filter.value ?? filter.to ?? filter.from ?? filter.team ?? filter.q;
  return (
    <div className="wall">
      <div className="begin">
        <h1 className="vh">Thanks</h1>
        <a className="entry" href="/thanks/new">
          <span>Who made a difference today?</span>
          <Icon name="pen" />
          <span className="btn go">Thank someone</span>
        </a>
      </div>
      {toRead ? (
        <p className="to-read">
          <Icon name="book" />
          <span>
            <b>Version {toRead} of our charter is in force.</b> <a href="/culture">Read it</a>, and say in a
            line what it means for your work.
          </span>
        </p>
      ) : null}
      <FeedSearch filter={filter} />
      <FeedFilters filter={filter} actor={actor} values={values} sites={sites} />
      <div className="read">
        {newest === null ? null : <Arrivals newest={newest} search={search} />}
        {letters ? (
          <Letters letters={letters} older={older} />
        ) : (
          <FeedEmpty
            narrowed={narrowed !== undefined}
            words={filter.q}
            charter={values.length > 0}
            leader={actor.role !== 'member'}
          />
        )}
      </div>
    </div>
  );
}

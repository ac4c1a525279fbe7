import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { listSites } from '~/features/people/team-queries.server';
import { FeedEmpty } from '~/features/recognition/feed-empty';
import { FeedFilters } from '~/features/recognition/feed-filters';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { Letters } from '~/features/recognition/letters';
import { readFilter } from '~/features/recognition/recognition-input';
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
  const reader = { id: actor.id, locale: actor.locale, timeZone: actor.timeZone };
  return json({
    cards,
    older: next ? olderThan(request, next) : null,
    filter,
    values,
    sites,
    actor,
    reader,
    now: context.now(),
  });
}

function olderThan(request: Request, id: number): string {
  const search = new URL(request.url).searchParams;
  search.delete('_data');
  search.set('before', String(id));
  return `/?${search}`;
}

export default function Feed() {
  const { cards, older, filter, values, sites, actor, reader, now } = useLoaderData<typeof loader>();
  const narrowed = filter.value ?? filter.to ?? filter.from ?? filter.team;
  return (
    <div className="wall">
      <div>
        <h1 className="vh">Thanks</h1>
        <Link className="entry" to="/thanks/new">
          <span>Who made a difference today?</span>
          <Icon name="pen" />
          <span className="btn go">Thank someone</span>
        </Link>
        <FeedFilters as="row" filter={filter} actor={actor} values={values} sites={sites} />
        {cards.length ? (
          <Letters cards={cards} older={older} reader={reader} now={now} />
        ) : (
          <FeedEmpty
            narrowed={narrowed !== undefined}
            charter={values.length > 0}
            leader={actor.role !== 'member'}
          />
        )}
      </div>
      <FeedFilters as="list" filter={filter} actor={actor} values={values} sites={sites} />
    </div>
  );
}

import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { Arrivals } from '~/features/recognition/arrivals';
import { drawFeedSide } from '~/features/recognition/draw-feed-side.server';
import { drawLetters } from '~/features/recognition/draw-letters.server';
import { FeedEmpty } from '~/features/recognition/feed-empty';
import { addressOf, isNarrowed, readFilter } from '~/features/recognition/feed-filter';
import { FeedFilters } from '~/features/recognition/feed-filters';
import { askerOf } from '~/features/recognition/feed-page.server';
import { listFeed, markWords } from '~/features/recognition/feed-queries.server';
import { FeedSearch } from '~/features/recognition/feed-search';
import { keepVisit } from '~/features/recognition/keep-visit.server';
import { Letters } from '~/features/recognition/letters';
import { Icon } from '~/shared/ui/icon';

export const meta: MetaFunction = () => [{ title: 'Thanks · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, actor, organization } = context;
  if (!actor) throw redirect(organization?.cultureOpen ? '/culture' : '/sign-in', 303);
  const filter = readFilter(request);
  const version = organization?.charterVersion ?? 0;
  const now = context.now();
  const [{ cards, next }, charter] = await Promise.all([
    listFeed(db, askerOf(context, actor, filter), version, filter),
    charterByNumber(db, version),
  ]);
  const values = charter?.values ?? [];
  const newest = cards[0]?.id ?? 0;
  const whole = !isNarrowed(filter) && !filter.before;
  const ids = cards.map((card) => card.id);
  const [side, seen, marked] = await Promise.all([
    drawFeedSide(context, actor, { filter, values, now }),
    whole ? keepVisit(db, actor, newest, now) : 0,
    filter.q && ids.length ? markWords(db, ids, filter.q) : undefined,
  ]);
  const first = addressOf(filter);
  return json({
    letters: cards.length ? drawLetters(context, actor, cards, { seen, marked }) : null,
    newest: filter.before || filter.sort ? null : newest,
    search: first.slice(1),
    older: next ? `${first}${first === '/' ? '?' : '&'}before=${next}` : null,
    filter,
    ...side,
    hasCharter: values.length > 0,
    narrowed: isNarrowed(filter),
    toRead: actor.toRead ? version : null,
    actor: { id: actor.id, hasTeams: actor.homeTeamId !== null, role: actor.role },
  });
}

export default function Feed() {
  const { letters, newest, search, older, filter, picks, others, hasCharter, narrowed, actor, toRead } =
    useLoaderData<typeof loader>();
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
      <div className="side">
        <FeedSearch filter={filter} />
        <FeedFilters filter={filter} actor={actor} others={others} picks={picks} />
      </div>
      <div className="read">
        {newest === null ? null : <Arrivals newest={newest} search={search} />}
        {letters ? (
          <Letters letters={letters} older={older} />
        ) : (
          <FeedEmpty
            narrowed={narrowed}
            words={filter.q}
            charter={hasCharter}
            leader={actor.role !== 'member'}
          />
        )}
      </div>
    </div>
  );
}

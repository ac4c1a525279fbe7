import type { AppLoadContext } from '@remix-run/node';
import { type Charter, ICARE, type Icare } from '~/features/charter/charter';
import type { Actor } from '~/features/organization/actor';
import { listSites } from '~/features/people/team-queries.server';
import { drawOnce } from '~/shared/draw.server';
import { sayZone } from '~/shared/formats';
import { dayOf } from '~/shared/zoned-time';
import type { FeedFilter } from './feed-filter';
import { findNames } from './feed-names.server';
import { FeedPicks, type Side } from './feed-picks';
import { SERVED } from './served';

const DAY = 86_400_000;

/** What stands beside the feed to narrow it by, drawn once for all who narrowed it the same way. */
export async function drawFeedSide(
  context: AppLoadContext,
  actor: Actor,
  { filter, values, now }: { filter: FeedFilter; values: Charter['values']; now: Date },
) {
  const others = {
    to: filter.to === actor.id ? undefined : filter.to,
    from: filter.from === actor.id ? undefined : filter.from,
    team: filter.team,
  };
  const [sites, names] = await Promise.all([listSites(context.db), findNames(context.db, others)]);
  const elements = (Object.keys(ICARE) as Icare[]).filter((letter) =>
    values.some(({ icare }) => icare === letter),
  );
  const daysAgo = (days: number) => dayOf(new Date(now.getTime() - days * DAY), actor.timeZone);
  const side: Side = {
    sites: sites.map(({ id, name }) => ({ id, name })),
    elements: elements.map((letter) => ({ letter, name: ICARE[letter] })),
    periods: [
      { says: 'Last seven days', since: daysAgo(7) },
      { says: 'Last thirty days', since: daysAgo(30) },
    ],
    values: values.map(({ id, name, hue, glyph, behaviours }) => ({
      id,
      name,
      hue,
      glyph,
      lines:
        id === filter.value
          ? behaviours.filter(({ kind }) => kind === 'do').map((line) => ({ id: line.id, name: line.text }))
          : [],
    })),
  };
  const { before: _, ...kept } = filter;
  return {
    picks: drawOnce(context, 'picks', { filter: kept, side }, (data) => <FeedPicks {...data} />),
    others: [
      ...(names.to ? [{ says: `To ${names.to}`, without: { to: undefined } }] : []),
      ...(names.from ? [{ says: `From ${names.from}`, without: { from: undefined } }] : []),
      // Sites stand in a list of their own.
      ...(names.team && !sites.some(({ id }) => id === filter.team)
        ? [{ says: names.team, without: { team: undefined } }]
        : []),
      ...(filter.days && context.organization && context.organization.timeZone !== actor.timeZone
        ? [{ says: `Days of ${sayZone(context.organization.timeZone)}`, without: { days: undefined } }]
        : []),
      ...(filter.served
        ? [
            {
              says:
                filter.served === 'unsaid'
                  ? 'Nobody said whom it helped'
                  : `Helped: ${SERVED[filter.served]}`,
              without: { served: undefined },
            },
          ]
        : []),
    ],
  };
}

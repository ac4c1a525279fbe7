import type { AppLoadContext } from '@remix-run/node';
import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { type Charter, ICARE, type Icare } from '~/features/charter/charter';
import type { Actor } from '~/features/organization/actor';
import { listSites } from '~/features/people/team-queries.server';
import { drawOnce } from '~/shared/draw.server';
import { localTimeOf } from '~/shared/zoned-time';
import type { FeedFilter } from './feed-filter';
import { FeedPicks, type Side } from './feed-picks';

const DAY = 86_400_000;

/** What stands beside the feed to narrow it by, drawn once for all who narrowed it the same way. */
export async function drawFeedSide(
  context: AppLoadContext,
  actor: Actor,
  { filter, values, now }: { filter: FeedFilter; values: Charter['values']; now: Date },
) {
  const { db } = context;
  const [sites, others] = await Promise.all([listSites(db), nameOthers(db, actor, filter)]);
  const elements = (Object.keys(ICARE) as Icare[]).filter((letter) =>
    values.some(({ icare }) => icare === letter),
  );
  const daysAgo = (days: number) =>
    localTimeOf(new Date(now.getTime() - days * DAY), actor.timeZone).slice(0, 10);
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
    others: others.filter(({ team }) => !team || !sites.some(({ id }) => id === filter.team)),
  };
}

/** The people and the team that the address names, where no list beside the feed shows them. */
async function nameOthers(db: Db, actor: Actor, { to, from, team }: FeedFilter) {
  const foreign = (id: number | undefined) => (id && id !== actor.id ? id : null);
  if (!foreign(to) && !foreign(from) && !team) return [];
  const { rows } = await sql<{ to: string | null; from: string | null; team: string | null }>`select
    (select name from person where id = ${foreign(to)}) as "to",
    (select name from person where id = ${foreign(from)}) as "from",
    (select name from team where id = ${team ?? null}) as team`.execute(db);
  const [named] = rows;
  return [
    ...(named?.to ? [{ says: `To ${named.to}`, without: { to: undefined }, team: false }] : []),
    ...(named?.from ? [{ says: `From ${named.from}`, without: { from: undefined }, team: false }] : []),
    ...(named?.team ? [{ says: named.team, without: { team: undefined }, team: true }] : []),
  ];
}

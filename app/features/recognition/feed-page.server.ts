import type { AppLoadContext } from '@remix-run/node';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Actor } from '~/features/organization/actor';
import { dayAfter, startOfDay } from '~/shared/zoned-time';
import type { FeedFilter } from './feed-filter';
import { visibleTo } from './visible-to.server';

/** Who asks; days are days in their time zone. */
export type Asker = { id: number; timeZone?: string };

/** Who asks, with the time zone that the days of the filter are of. */
export const askerOf = (
  { organization }: Pick<AppLoadContext, 'organization'>,
  actor: Actor,
  { days }: FeedFilter,
): Actor => (days && organization ? { ...actor, timeZone: organization.timeZone } : actor);

/** A filter with the card that all of the page are newer than. */
type Paged = FeedFilter & { after?: number };

/** The values and behaviours, of whichever version, that count for those filtered by. */
export type Heirs = { value: number[]; icare: number[]; behaviour: number[] };

/** Where nothing is filtered by value, element or behaviour. */
export const NO_HEIRS: Heirs = { value: [], icare: [], behaviour: [] };

const HOUR = 3_600_000;
// Of so many of the newest letters with the words looked for, the best matches are found.
const MOST_MATCHED = 2000;

/**
 * The ids of one page, newest first. The narrowest of the filters leads: its index is walked from the newest card on,
 * and each card met is held against the others, so that a page costs the same however many cards there are.
 */
export function idsOfPage(actor: Asker, filter: Paged, heirs: Heirs, most: number) {
  const limit = sql.lit(most);
  // As a question about each id met, so that no plan ever begins with the cards themselves.
  const fits = (led: keyof FeedFilter) =>
    sql`(${within(actor, filter, 'd.recognition_id')} and (select ${sql.join(
      [visibleTo(actor), ...narrowed(actor, { ...filter, [led]: undefined }, heirs)],
      sql` and `,
    )} from recognition r where r.id = d.recognition_id))`;
  const tagged = (
    table: 'recognition_value' | 'recognition_behaviour',
    led: 'value' | 'icare' | 'behaviour',
  ) => {
    const column = sql.ref(table === 'recognition_value' ? 'd.value_id' : 'd.behaviour_id');
    return sql`select x.id from unnest(${heirs[led]}::int[]) k(id), lateral (
        select d.recognition_id as id from ${sql.table(table)} d where ${column} = k.id and ${fits(led)}
        order by d.recognition_id desc limit ${limit}
      ) x group by x.id order by x.id desc limit ${limit}`;
  };

  if (filter.to)
    return sql`select d.recognition_id as id from recognition_recipient d
      where d.person_id = ${filter.to} and ${fits('to')} order by d.recognition_id desc limit ${limit}`;
  if (filter.from)
    return sql`select x.id from (
        (select r.id from recognition r where r.giver_id = ${filter.from} and ${all(actor, { ...filter, from: undefined }, heirs)}
          order by r.id desc limit ${limit})
        union
        (select d.recognition_id from cosign d where d.person_id = ${filter.from} and ${fits('from')}
          order by d.recognition_id desc limit ${limit})
      ) x order by x.id desc limit ${limit}`;
  const roots = rootsOf(actor, filter);
  if (roots) {
    const led = filter.team ? 'team' : 'view';
    return sql`select x.id from (${below(roots)}) k, lateral (
        (select d.recognition_id as id from recognition_recipient d where d.team_id = k.id and d.named and ${fits(led)}
          group by d.recognition_id order by d.recognition_id desc limit ${limit})
        union all
        (select d.recognition_id from recognition_team d where d.team_id = k.id and ${fits(led)}
          order by d.recognition_id desc limit ${limit})
      ) x group by x.id order by x.id desc limit ${limit}`;
  }
  if (!filter.q) {
    if (filter.behaviour) return tagged('recognition_behaviour', 'behaviour');
    if (filter.value) return tagged('recognition_value', 'value');
    if (filter.icare) return tagged('recognition_value', 'icare');
  }
  return sql`select r.id from recognition r where ${all(actor, filter, heirs)} order by r.id desc limit ${limit}`;
}

/** The ids of the best matches for the words looked for, the best first, among the newest that match. */
export function idsOfBest(actor: Asker, filter: FeedFilter, heirs: Heirs, most: number) {
  return sql`select hit.id from (
      select r.id, ts_rank(r.words, websearch_to_tsquery(feed_language(), ${filter.q})) as rank
      from recognition r where ${all(actor, filter, heirs)} order by r.id desc limit ${sql.lit(MOST_MATCHED)}
    ) hit order by hit.rank desc, hit.id desc limit ${sql.lit(most)}`;
}

const all = (actor: Asker, filter: Paged, heirs: Heirs) =>
  sql.join([visibleTo(actor), within(actor, filter, 'r.id'), ...narrowed(actor, filter, heirs)], sql` and `);

/**
 * Where in the order of ids the page and the period lie. Ids follow time but for those who posted at the same moment; an
 * hour more at each end leaves room for that, and the time itself decides.
 */
function within(actor: Asker, { before, after, ...filter }: Paged, column: string): RawBuilder<SqlBool> {
  const id = sql.ref(column);
  const { from, until } = periodOf(actor, filter);
  const parts = [
    after && sql<SqlBool>`${id} > ${after}`,
    before && sql<SqlBool>`${id} < ${before}`,
    from &&
      sql<SqlBool>`${id} >= coalesce((select id from recognition where created_at >= ${new Date(from.getTime() - HOUR)}
        order by created_at limit 1), 2147483647)`,
    until &&
      sql<SqlBool>`${id} <= coalesce((select id from recognition where created_at < ${new Date(until.getTime() + HOUR)}
        order by created_at desc limit 1), 0)`,
  ].filter((part) => typeof part === 'object');
  return parts.length ? (sql.join(parts, sql` and `) as RawBuilder<SqlBool>) : sql<SqlBool>`true`;
}

/** From when to before when, by the days of who asks. */
function periodOf({ timeZone = 'UTC' }: Asker, { since, until }: FeedFilter): { from?: Date; until?: Date } {
  return {
    ...(since && { from: startOfDay(since, timeZone) }),
    ...(until && { until: startOfDay(dayAfter(until), timeZone) }),
  };
}

/** The filters as conditions on a card `r`. */
export function narrowed(actor: Asker, filter: FeedFilter, heirs: Heirs): RawBuilder<SqlBool>[] {
  const { from, to, value, icare, behaviour, served, q } = filter;
  const period = periodOf(actor, filter);
  const roots = [
    filter.team && rootsOf(actor, { team: filter.team }),
    filter.view && rootsOf(actor, { view: 'teams' }),
  ];
  return [
    from &&
      sql<SqlBool>`(r.giver_id = ${from} or exists (select from cosign c
        where c.recognition_id = r.id and c.person_id = ${from}))`,
    to &&
      sql<SqlBool>`exists (select from recognition_recipient got
        where got.recognition_id = r.id and got.person_id = ${to})`,
    value && isTagged(heirs.value),
    icare && isTagged(heirs.icare),
    behaviour &&
      sql<SqlBool>`exists (select from recognition_behaviour shown
        where shown.recognition_id = r.id and shown.behaviour_id = any(${heirs.behaviour}::int[]))`,
    served && sql<SqlBool>`coalesce(r.served, 'unsaid') = ${served}`,
    ...roots.map((root) => root && gotBelow(root)),
    period.from && sql<SqlBool>`r.created_at >= ${period.from}`,
    period.until && sql<SqlBool>`r.created_at < ${period.until}`,
    q && sql<SqlBool>`r.words @@ websearch_to_tsquery(feed_language(), ${q})`,
  ].filter((narrowing) => typeof narrowing === 'object');
}

const isTagged = (values: number[]) =>
  sql<SqlBool>`exists (select from recognition_value tagged
    where tagged.recognition_id = r.id and tagged.value_id = any(${values}::int[]))`;

/** The teams that a filter begins with, or undefined. */
function rootsOf(actor: Asker, { team, view }: FeedFilter): RawBuilder<unknown> | undefined {
  if (team) return sql`select id from team where id = ${team}`;
  if (view)
    return sql`select id from team where manager_id = ${actor.id}
      or id = (select home_team_id from person where id = ${actor.id})`;
  return undefined;
}

const below = (roots: RawBuilder<unknown>) => sql`with recursive below as (
    ${roots} union select team.id from team join below on team.parent_id = below.id
  ) select id from below`;

/** A team of these or below them was thanked, or a person of one, by the home team they had then. */
function gotBelow(roots: RawBuilder<unknown>) {
  return sql<SqlBool>`exists (
    select from recognition_recipient rr where rr.recognition_id = r.id and rr.named
      and rr.team_id = any(array(${below(roots)}))
    union all
    select from recognition_team rt where rt.recognition_id = r.id and rt.team_id = any(array(${below(roots)}))
  )`;
}

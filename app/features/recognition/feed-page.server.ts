import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Actor } from '~/features/organization/actor';
import type { FeedFilter } from './recognition-input';
import { visibleTo } from './visible-to.server';

type Asker = Pick<Actor, 'id'>;

/**
 * The ids of one page, newest first. The narrowest of the filters leads: its index is walked from the newest card on,
 * and each card met is held against the others, so that a page costs the same however many cards there are.
 * `heirs` are the values that count for the one filtered by.
 */
export function idsOfPage(actor: Asker, filter: FeedFilter, heirs: number[], most: number) {
  const limit = sql.lit(most);
  // As a question about each id met, so that no plan ever begins with the cards themselves.
  const fits = (led: keyof FeedFilter) =>
    sql`(${before(filter, 'd.recognition_id')} and (select ${sql.join(
      [visibleTo(actor), ...narrowed({ ...filter, [led]: undefined }, heirs)],
      sql` and `,
    )} from recognition r where r.id = d.recognition_id))`;

  if (filter.to)
    return sql`select d.recognition_id as id from recognition_recipient d
      where d.person_id = ${filter.to} and ${fits('to')} order by d.recognition_id desc limit ${limit}`;
  if (filter.team && !filter.from)
    return sql`select x.id from (${teamsBelow(filter.team)}) k, lateral (
        (select d.recognition_id as id from recognition_recipient d where d.team_id = k.id and d.named and ${fits('team')}
          group by d.recognition_id order by d.recognition_id desc limit ${limit})
        union all
        (select d.recognition_id from recognition_team d where d.team_id = k.id and ${fits('team')}
          order by d.recognition_id desc limit ${limit})
      ) x group by x.id order by x.id desc limit ${limit}`;
  if (filter.value && !filter.from && !filter.q)
    return sql`select x.id from unnest(${heirs}::int[]) k(id), lateral (
        select d.recognition_id as id from recognition_value d where d.value_id = k.id and ${fits('value')}
        order by d.recognition_id desc limit ${limit}
      ) x group by x.id order by x.id desc limit ${limit}`;
  const all = sql.join([visibleTo(actor), before(filter, 'r.id'), ...narrowed(filter, heirs)], sql` and `);
  return sql`select r.id from recognition r where ${all} order by r.id desc limit ${limit}`;
}

const before = (filter: FeedFilter, column: string) =>
  filter.before ? sql`${sql.ref(column)} < ${filter.before}` : sql`true`;

/** The filters as conditions on a card `r`. */
export function narrowed({ from, to, value, team, q }: FeedFilter, heirs: number[]): RawBuilder<SqlBool>[] {
  return [
    from && sql<SqlBool>`r.giver_id = ${from}`,
    to &&
      sql<SqlBool>`exists (select from recognition_recipient got
        where got.recognition_id = r.id and got.person_id = ${to})`,
    value &&
      sql<SqlBool>`exists (select from recognition_value tagged
        where tagged.recognition_id = r.id and tagged.value_id = any(${heirs}::int[]))`,
    team && gotInTeam(team),
    q && sql<SqlBool>`r.words @@ websearch_to_tsquery(feed_language(), ${q})`,
  ].filter((narrowing) => typeof narrowing === 'object');
}

const teamsBelow = (teamId: number) => sql`with recursive below as (
    select id from team where id = ${teamId} union select team.id from team join below on team.parent_id = below.id
  ) select id from below`;

/** The team itself was thanked, or a person of it or of a team below it today. */
function gotInTeam(teamId: number) {
  return sql<SqlBool>`exists (
    select from recognition_recipient rr where rr.recognition_id = r.id and rr.named
      and rr.team_id = any(array(${teamsBelow(teamId)}))
    union all
    select from recognition_team rt where rt.recognition_id = r.id and rt.team_id = any(array(${teamsBelow(teamId)}))
  )`;
}

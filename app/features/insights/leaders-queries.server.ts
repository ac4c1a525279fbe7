import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { here } from '~/features/people/looked-after.server';
import { lastMaterial } from '~/features/reading/reading-queries.server';
import { inMonths } from './in-months.server';
import type { Window } from './lately';

export type Led = { gave: number; commented: number; daysToRead: number | null };
export type LedBeside = {
  mine: Led;
  peers: number;
  gave: number;
  commented: number;
  haveRead: number;
  daysToRead: number | null;
};

/**
 * What the actor gave, commented and acknowledged, beside the medians of the other leaders and managers who are here and
 * have an account. Days to read are from when the version that is to be read was published.
 */
export async function getLed(db: Db, actor: { id: number }, period: Window) {
  const { rows } = await sql<LedBeside>`
    with version as (
      select number, published_at from charter_version where number = ${lastMaterial}
    ), leader as (
      select p.id,
        coalesce((select sum(gave) from person_in_month m where m.person_id = p.id and ${inMonths(period)}), 0)::int as gave,
        coalesce((select sum(commented) from person_in_month m where m.person_id = p.id and ${inMonths(period)}), 0)::int as commented,
        (select floor(extract(epoch from min(k.created_at) - v.published_at) / 86400)::int
          from acknowledgement k, version v where k.person_id = p.id and k.version >= v.number group by v.published_at) as read
      from person p join account a on a.person_id = p.id
      where ${here} and (p.role <> 'member' or exists (
        select from team t where t.manager_id = p.id and t.archived_at is null))
    ), peer as (select * from leader where id <> ${actor.id})
    select (select count(*)::int from peer) as peers,
      (select coalesce(percentile_cont(0.5) within group (order by gave), 0) from peer) as gave,
      (select coalesce(percentile_cont(0.5) within group (order by commented), 0) from peer) as commented,
      (select count(read)::int from peer) as "haveRead",
      (select percentile_cont(0.5) within group (order by read) from peer) as "daysToRead",
      coalesce((select json_build_object('gave', gave, 'commented', commented, 'daysToRead', read) from leader where id = ${actor.id}),
        json_build_object('gave', 0, 'commented', 0, 'daysToRead', null)) as mine`.execute(db);
  return rows[0];
}

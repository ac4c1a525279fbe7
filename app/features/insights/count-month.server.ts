import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { OPEN_TO_ALL } from '~/features/recognition/visible-to.server';
import { monthAfter, quarterOf } from '~/shared/month';
import { startOfDay } from '~/shared/zoned-time';

type Where = {
  /** The organization's time zone. */
  zone: string;
  /** The charter version in force, or 0 before the first. */
  version: number;
};

/**
 * Counts a month (as its first day, `YYYY-MM-01`) anew from the letters that all members may read, in the
 * caller's transaction. docs/measures.md says what each figure is.
 */
export async function countMonth(tx: Db, month: string, { zone, version }: Where): Promise<void> {
  const next = monthAfter(month);
  const within = (column: RawBuilder<unknown>) =>
    sql`(${column} >= ${startOfDay(month, zone)} and ${column} < ${startOfDay(next, zone)})`;
  await sql`delete from shown_on_day where day >= ${month}::date and day < ${next}::date`.execute(tx);
  for (const table of ['shown_in_team', 'person_in_month', 'thanks_between_parts', 'served_in_month'])
    await sql`delete from ${sql.table(table)} where month = ${month}::date`.execute(tx);

  const letters = sql`letters as materialized (
      select r.id, (r.created_at at time zone ${zone})::date as day, r.giver_id, coalesce(r.giver_team_id, 0) as from_team,
        coalesce(r.served, 'unsaid') as served
      from recognition r where ${OPEN_TO_ALL} and ${within(sql`r.created_at`)})`;
  const got = sql`got as materialized (
      select l.id, l.day, rr.person_id, coalesce(rr.team_id, 0) as team_id, l.from_team, l.served
      from letters l join recognition_recipient rr on rr.recognition_id = l.id and rr.named)`;
  const tags = sql`tags as materialized (
      select l.id, l.day, 0 as value_id, 0 as behaviour_id from letters l
      union all select distinct l.id, l.day, m.counts_for, 0 from letters l
        join recognition_value rv on rv.recognition_id = l.id
        join charter_version_value_map m on m.version = ${version} and m.value_id = rv.value_id and m.counts_for is not null
      union all select distinct l.id, l.day, b.value_id, b.behaviour_id from letters l
        join recognition_behaviour rb on rb.recognition_id = l.id
        join charter_version_behaviour_map m on m.version = ${version} and m.behaviour_id = rb.behaviour_id
        join charter_version_behaviour b on b.version = ${version} and b.behaviour_id = m.counts_for)`;

  await sql`with ${letters}, ${got}, ${tags}, by_day as (
        insert into shown_on_day (value_id, behaviour_id, day, letters)
        select value_id, behaviour_id, day, count(*) from tags group by 1, 2, 3
      ), served as (
        insert into served_in_month (month, team_id, customer, colleague, both_of_them, unsaid, own_team)
        select ${month}::date, team_id, count(*) filter (where served = 'customer'), count(*) filter (where served = 'colleague'),
          count(*) filter (where served = 'both'), count(*) filter (where served = 'unsaid'),
          count(*) filter (where own)
        from (select team_id, served, team_id > 0 and team_id = from_team as own from got
          union all select ${ALL_TEAMS}, served, false from letters) who group by 2
      )
      insert into shown_in_team (month, behaviour_id, value_id, team_id, thanks)
      select ${month}::date, tags.behaviour_id, tags.value_id, got.team_id, count(*) from tags join got using (id)
      group by 2, 3, 4`.execute(tx);

  await sql`with recursive ${letters}, ${got}, inside (team, part, scope, above) as (
        select id, id, coalesce(parent_id, 0), parent_id from team
        union all
        select inside.team, t.id, coalesce(t.parent_id, 0), t.parent_id from inside join team t on t.id = inside.above
      ), wide as (
        select coalesce(parent_id, 0) as scope from team where archived_at is null
        group by 1 having count(*) between 2 and ${sql.lit(MOST_PARTS)}
      ), part as materialized (
        select team, part, scope from inside where scope in (select scope from wide)
      ), between_teams as materialized (
        select from_team, team_id as to_team, count(*) as thanks from got group by 1, 2
      ), between_parts as (
        select a.scope, a.part as from_part, coalesce(b.part, 0) as to_part, thanks
        from between_teams join part a on a.team = from_team left join part b on b.team = to_team and b.scope = a.scope
        union all
        select b.scope, 0, b.part, thanks from between_teams join part b on b.team = to_team
        where not exists (select from part a where a.team = from_team and a.scope = b.scope)
      )
      insert into thanks_between_parts (month, scope_id, from_part, to_part, thanks)
      select ${month}::date, scope, from_part, to_part, sum(thanks) from between_parts group by 2, 3, 4`.execute(
    tx,
  );

  await sql`with ${letters}, ${got}, did as (
        select person_id, day, 'got' as what from got
        union all select giver_id, day, 'gave' from letters
        union all select c.person_id, (c.created_at at time zone ${zone})::date, 'gave'
          from cosign c join recognition r on r.id = c.recognition_id where ${OPEN_TO_ALL} and ${within(sql`c.created_at`)}
        union all select c.person_id, (c.created_at at time zone ${zone})::date, 'commented'
          from comment c join recognition r on r.id = c.recognition_id where ${OPEN_TO_ALL} and ${within(sql`c.created_at`)}
      )
      insert into person_in_month (month, person_id, got, first_got, last_got, gave, first_gave, last_gave, commented)
      select ${month}::date, person_id,
        count(*) filter (where what = 'got'), min(day) filter (where what = 'got'), max(day) filter (where what = 'got'),
        count(*) filter (where what = 'gave'), min(day) filter (where what = 'gave'), max(day) filter (where what = 'gave'),
        count(*) filter (where what = 'commented')
      from did group by 2`.execute(tx);
}

/** In served_in_month the letters of the whole organization stand under this in place of a team. */
export const ALL_TEAMS = sql.lit(-1);

/** A table from part to part is made for at most so many of them. */
export const MOST_PARTS = 40;

/** Counts anew how many people named on letters showed each value in the quarter of this day. */
export async function countQuarter(tx: Db, today: string, { zone, version }: Where): Promise<void> {
  const { from, until } = quarterOf(today);
  await sql`delete from shown_by_people`.execute(tx);
  const charter = await charterByNumber(tx, version);
  if (!charter) return;
  await sql`insert into shown_by_people (value_id, quarter, people)
    select m.counts_for, ${from}::date, count(distinct rr.person_id)
    from recognition r join recognition_value rv on rv.recognition_id = r.id
      join charter_version_value_map m on m.version = ${version} and m.value_id = rv.value_id and m.counts_for is not null
      join recognition_recipient rr on rr.recognition_id = r.id and rr.named
    where ${OPEN_TO_ALL} and r.created_at >= ${startOfDay(from, zone)} and r.created_at < ${startOfDay(until, zone)}
    group by 1`.execute(tx);
}

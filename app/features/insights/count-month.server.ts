import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import type { Served } from '~/features/recognition/served';
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
  for (const table of COUNTED)
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

  await sql`with recursive ${letters}, ${got}, ${tags}, ${UP}, by_day as (
        insert into shown_on_day (value_id, behaviour_id, day, letters)
        select value_id, behaviour_id, day, count(*) from tags group by 1, 2, 3
      ), at_home as materialized (
        select tags.behaviour_id, tags.value_id, got.team_id, count(*) as thanks from tags join got using (id) group by 1, 2, 3
      ), by_team as (
        insert into thanks_shown (team_id, behaviour_id, month, value_id, thanks)
        select up.above, behaviour_id, ${month}::date, value_id, sum(thanks) from at_home join up on up.team = team_id
        group by 1, 2, 4
      ), answers as materialized (
        select team_id, served, team_id > 0 and team_id = from_team as own, count(*) as times from got group by 1, 2, 3
      )
      insert into thanks_served (team_id, month, customer, colleague, both_of_them, unsaid, own_team)
      select team_id, ${month}::date, ${timesServed('customer')}, ${timesServed('colleague')}, ${timesServed('both')},
        ${timesServed('unsaid')}, coalesce(sum(times) filter (where own), 0)
      from (select up.above as team_id, served, own, times from answers join up on up.team = team_id
        union all select ${ANYBODY}, served, own, times from answers
        union all select ${LETTERS}, served, false, count(*) from letters group by 2) who
      group by 1`.execute(tx);

  await sql`with recursive ${letters}, ${got}, ${UP}, wide as (
        select coalesce(parent_id, 0) as scope from team where archived_at is null
        group by 1 having count(*) between 2 and ${sql.lit(MOST_PARTS)}
      ), part as materialized (
        select up.team, t.id as part, scope from up join team t on t.id = up.above join wide on scope = coalesce(t.parent_id, 0)
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

  await sql`with ${letters}, beside as (
        select x.recognition_id as id from reaction x join letters on letters.id = x.recognition_id
        union all select c.recognition_id from comment c join letters on letters.id = c.recognition_id
        union all select s.recognition_id from cosign s join letters on letters.id = s.recognition_id
      ), met as (select id, count(*) as times from beside group by 1)
      insert into letter_met (month, recognition_id, times)
      select ${month}::date, letters.id, coalesce(times, 0) from letters left join met using (id)
      order by 3 desc, 2 desc limit ${sql.lit(MOST_MET)}`.execute(tx);
}

/** Each team with itself and every team above it. */
const UP = sql`up (team, above) as (
    select id, id from team
    union all
    select up.team, t.parent_id from up join team t on t.id = up.above where t.parent_id is not null)`;

/** What is counted for a month, under its first day. */
const COUNTED = ['thanks_shown', 'thanks_served', 'thanks_between_parts', 'person_in_month', 'letter_met'];

/** In place of a team in thanks_served: what anybody got, and the letters themselves. */
export const ANYBODY = sql.lit(0);
export const LETTERS = sql.lit(-1);

const timesServed = (answer: Served | 'unsaid') =>
  sql`coalesce(sum(times) filter (where served = ${sql.lit(answer)}), 0)`;

// Three are told of; some may be hidden before that.
const MOST_MET = 100;

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

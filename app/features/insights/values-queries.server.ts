import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inMonths } from './in-months.server';
import type { Period } from './period';
import type { Scope } from './scope.server';

/** Letters in the whole organization; below a team, thanks got by people at home there then. */
export type Shown = { valueId: number; behaviourId: number; now: number; before: number };

/** How often each value and behaviour in force was shown in the period and in the one before. Value 0 is all together. */
export async function listShown(db: Db, scope: Scope, { before, from, until }: Period): Promise<Shown[]> {
  const { rows } = scope.team
    ? await sql<Shown>`select value_id as "valueId", behaviour_id as "behaviourId",
        coalesce(sum(thanks) filter (where month >= ${from}::date), 0)::int as now,
        coalesce(sum(thanks) filter (where month < ${from}::date), 0)::int as before
      from thanks_shown where team_id = ${scope.team.id} and ${inMonths({ from: before, until })}
      group by 1, 2`.execute(db)
    : await sql<Shown>`select value_id as "valueId", behaviour_id as "behaviourId",
        coalesce(sum(letters) filter (where day >= ${from}::date), 0)::int as now,
        coalesce(sum(letters) filter (where day < ${from}::date), 0)::int as before
      from shown_on_day where day >= ${before}::date and day < ${until}::date group by 1, 2`.execute(db);
  return rows;
}

/** The same month by month, values only, from one month to before another. Months without any are left out. */
export async function listMonthly(db: Db, scope: Scope, { from, until }: { from: string; until: string }) {
  type Row = { valueId: number; month: string; count: number };
  const { rows } = scope.team
    ? await sql<Row>`select value_id as "valueId", month::text, thanks as count from thanks_shown
      where team_id = ${scope.team.id} and behaviour_id = 0 and ${inMonths({ from, until })}`.execute(db)
    : await sql<Row>`select value_id as "valueId", date_trunc('month', day)::date::text as month, sum(letters)::int as count
      from shown_on_day where day >= ${from}::date and day < ${until}::date and behaviour_id = 0 group by 1, 2`.execute(
        db,
      );
  return rows;
}

/** Thanks got in the period in each part of the scope, by value. */
export async function listByPart(db: Db, { parts }: Scope, period: Period) {
  const { rows } = await sql<{ partId: number; valueId: number; thanks: number }>`
    select team_id as "partId", value_id as "valueId", sum(thanks)::int as thanks from thanks_shown
    where team_id = any(${parts.map(({ id }) => id)}::int[]) and behaviour_id = 0 and ${inMonths(period)}
    group by 1, 2`.execute(db);
  return rows;
}

/** The day on which each of these behaviours and values was last shown, or null; as days of the organization. */
export async function listLastShown(db: Db, ids: { valueId: number; behaviourId: number }[]) {
  const { rows } = await sql<{ valueId: number; behaviourId: number; day: string | null }>`
    select k.value_id as "valueId", k.behaviour_id as "behaviourId", (
      select max(day)::text from shown_on_day s where s.value_id = k.value_id and s.behaviour_id = k.behaviour_id) as day
    from unnest(${ids.map(({ valueId }) => valueId)}::int[], ${ids.map(({ behaviourId }) => behaviourId)}::int[])
      k (value_id, behaviour_id)`.execute(db);
  return rows;
}

/** How often each value was shown in so many days before and after the day on which a version came into force. */
export async function listAround(db: Db, day: string, { today, days }: { today: string; days: number }) {
  const { rows } = await sql<{ valueId: number; before: number; after: number }>`
    select value_id as "valueId", coalesce(sum(letters) filter (where day < ${day}::date), 0)::int as before,
      coalesce(sum(letters) filter (where day >= ${day}::date), 0)::int as after
    from shown_on_day where behaviour_id = 0 and day >= ${day}::date - ${days}::int
      and day < least(${day}::date + ${days}::int, ${today}::date + 1) group by 1`.execute(db);
  return rows;
}

/**
 * Up to when everything is counted (now, where nothing waits for it), and the first day with a letter; null each where
 * there is none.
 */
export async function getCounted(db: Db, now: Date): Promise<{ at: Date | null; first: string | null }> {
  const { rows } = await sql<{ at: Date | null; first: string | null }>`
    select (select case when at is null or exists (select from to_recount) then at else ${now} end from counted) as at,
      (select min(day)::text from shown_on_day where value_id = 0 and behaviour_id = 0) as first`.execute(db);
  return rows[0] ?? { at: null, first: null };
}

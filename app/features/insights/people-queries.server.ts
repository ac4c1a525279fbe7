import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { here } from '~/features/people/looked-after.server';
import { numberOf } from '~/shared/month';
import { ANYBODY } from './count-month.server';
import { FEWEST } from './figures';
import { inMonths } from './in-months.server';
import type { Window } from './lately';
import type { Period } from './period';
import type { Scope } from './scope.server';
import type { Got } from './tenths';

/** People (as `p`) who are here today and at home in a team of the scope. */
export const inScope = ({ team, teams }: Pick<Scope, 'team' | 'teams'>): RawBuilder<SqlBool> =>
  team ? sql<SqlBool>`(${here} and p.home_team_id = any(${teams}::int[]))` : here;

export type Seen = {
  /** Whether they have an account today. */
  account: boolean;
  people: number;
  /** How many of them were thanked in each of the windows of `lately`, in their order; and how many gave. */
  got: number[];
  gave: number[];
};

/** How many people were thanked lately, and how many thanked someone. */
export async function listSeen(db: Db, scope: Scope): Promise<Seen[]> {
  const each = (what: 'got_lately' | 'gave_lately') =>
    sql`array[${sql.join([1, 2, 3, 4].map((i) => sql`(count(*) filter (where c.${sql.ref(what)}[${sql.lit(i)}]))::int`))}]`;
  const { rows } = await sql<Seen>`
    select a.person_id is not null as account, count(*)::int as people, ${each('got_lately')} as got, ${each('gave_lately')} as gave
    from person p left join account a on a.person_id = p.id left join person_counted c on c.person_id = p.id
    where ${inScope(scope)} group by 1 order by 1 desc`.execute(db);
  return rows;
}

/**
 * The groups of `listSeen` that may stand apart: all together, and with and without an account where both are large enough
 * to say nothing about one of them; nothing at all where even all are too few.
 */
export function groupsOf(seen: Seen[]): { says: string; of: Seen[] }[] {
  const people = (of: Seen[]) => of.reduce((sum, one) => sum + one.people, 0);
  if (people(seen) < FEWEST) return [];
  const all = { says: 'All', of: seen };
  if (seen.length < 2 || seen.some((one) => one.people < FEWEST)) return [all];
  const apart = (account: boolean) => seen.filter((one) => one.account === account);
  return [
    all,
    { says: 'With an account', of: apart(true) },
    { says: 'Without an account', of: apart(false) },
  ];
}

/** How many people got how many thanks, in a period and in the one before. */
export async function listGot(
  db: Db,
  scope: Scope,
  { before, from, until }: Pick<Period, 'before' | 'from' | 'until'>,
) {
  const soFar = (month: string) =>
    sql`coalesce(c.got_so_far[least(${numberOf(month) - 1}::int, array_upper(c.got_so_far, 1))], 0)`;
  const { rows } = await sql<Got & { earlier: boolean }>`
    select grouping(now) = 1 as earlier, case when grouping(now) = 1 then before else now end as thanks, count(*)::int as people
    from (
      select ${soFar(until)} - ${soFar(from)} as now, ${soFar(from)} - ${soFar(before)} as before
      from person p left join person_counted c on c.person_id = p.id where ${inScope(scope)}
    ) got group by grouping sets ((now), (before))`.execute(db);
  return { now: rows.filter(({ earlier }) => !earlier), before: rows.filter(({ earlier }) => earlier) };
}

/** Thanks from part to part of the scope. What is no part of it today is 0. */
export async function listBetween(db: Db, { team, parts }: Scope, period: Window) {
  const known = sql`${parts.map(({ id }) => id)}::int[]`;
  const part = (column: string) =>
    sql`case when ${sql.ref(column)} = any(${known}) then ${sql.ref(column)} else 0 end`;
  const { rows } = await sql<{ fromPart: number; toPart: number; thanks: number }>`
    select ${part('from_part')} as "fromPart", ${part('to_part')} as "toPart", sum(thanks)::int as thanks
    from thanks_between_parts where ${inMonths(period)} and scope_id = ${team?.id ?? 0}
    group by 1, 2`.execute(db);
  return rows;
}

/** Of all thanks got by people at home in the scope then, how many came from another home team. */
export async function getCrossed(db: Db, { team }: Scope, period: Window) {
  const { rows } = await sql<{ thanks: number; crossed: number }>`
    select coalesce(sum(customer + colleague + both_of_them + unsaid), 0)::int as thanks,
      coalesce(sum(customer + colleague + both_of_them + unsaid - own_team), 0)::int as crossed
    from thanks_served where team_id = ${team?.id ?? ANYBODY} and ${inMonths(period)}`.execute(db);
  return rows[0] ?? { thanks: 0, crossed: 0 };
}

export type Newcomers = { people: number; thanked: number; medianDays: number | null };

/** Whoever is here today and began in the window: how many were thanked by now, and after how many days the first time. */
export async function getNewcomers(
  db: Db,
  scope: Scope,
  { from, until }: Window,
  zone: string,
): Promise<Newcomers> {
  const { rows } = await sql<Newcomers>`
    select count(*)::int as people, count(first)::int as thanked,
      percentile_cont(0.5) within group (order by greatest(first - start, 0)) filter (where first is not null) as "medianDays"
    from (
      select p.start, (select min(first_got) from person_in_month m where m.person_id = p.id) as first
      from (select p.*, coalesce(p.start_date, (p.created_at at time zone ${zone})::date) as start from person p) p
      where ${inScope(scope)} and p.start >= ${from}::date and p.start < ${until}::date
    ) began`.execute(db);
  return rows[0] ?? { people: 0, thanked: 0, medianDays: null };
}

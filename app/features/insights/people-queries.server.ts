import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { here } from '~/features/people/looked-after.server';
import { monthOf } from '~/shared/month';
import { FEWEST } from './figures';
import type { Scope } from './scope.server';

/** Days from one to before another. */
export type Window = { from: string; until: string };

/** People (as `p`) who are here today and at home in a team of the scope. */
export const inScope = ({ team, teams }: Pick<Scope, 'team' | 'teams'>): RawBuilder<SqlBool> =>
  team ? sql<SqlBool>`(${here} and p.home_team_id = any(${teams}::int[]))` : here;

/**
 * Whether a month `m` of a person has a day with thanks in a window of 30 days or more. The first and the last such day
 * say it exactly: no window ends in the month it begins in, but for 30 of 31 days, where one day alone is outside.
 */
const within = (what: 'got' | 'gave', { from, until }: Window) =>
  sql<boolean>`coalesce(bool_or(m.${sql.raw(`last_${what}`)} >= ${from}::date and m.${sql.raw(`first_${what}`)} < ${until}::date), false)`;

export type Seen = {
  /** Whether they have an account today. */
  account: boolean;
  people: number;
  /** How many of them were thanked in each of the windows, in their order; and how many gave. */
  got: number[];
  gave: number[];
};

/** How many people were thanked, and how many thanked someone, in each of these windows. */
export async function listSeen(db: Db, scope: Scope, windows: Window[]): Promise<Seen[]> {
  const first = windows.map(({ from }) => from).sort()[0] ?? '';
  const each = (what: 'got' | 'gave') =>
    sql`array[${sql.join(windows.map((window) => within(what, window)))}]`;
  const count = (what: 'got' | 'gave') =>
    sql`array[${sql.join(windows.map((_, i) => sql`count(*) filter (where ${sql.ref(what)}[${sql.lit(i + 1)}])::int`))}]`;
  const { rows } = await sql<Seen>`
    select account, count(*)::int as people, ${count('got')} as got, ${count('gave')} as gave from (
      select p.id, exists (select from account a where a.person_id = p.id) as account,
        ${each('got')} as got, ${each('gave')} as gave
      from person p left join person_in_month m on m.person_id = p.id and m.month >= ${monthOf(first)}::date
      where ${inScope(scope)} group by p.id
    ) each group by 1 order by 1 desc`.execute(db);
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

/** Thanks got by each tenth of the people, those thanked most first; the first tenths are the larger where it does not divide. */
export async function listTenths(db: Db, scope: Scope, { from, until }: Window) {
  const { rows } = await sql<{ tenth: number; people: number; thanked: number; thanks: number }>`
    select tenth, count(*)::int as people, count(*) filter (where got > 0)::int as thanked, sum(got)::int as thanks from (
      select got, ntile(10) over (order by got desc) as tenth from (
        select coalesce(sum(m.got), 0) as got from person p
        left join person_in_month m on m.person_id = p.id and m.month >= ${from}::date and m.month < ${until}::date
        where ${inScope(scope)} group by p.id
      ) people
    ) placed group by 1 order by 1`.execute(db);
  return rows;
}

/** Thanks from part to part of the scope. What is no part of it today is 0. */
export async function listBetween(db: Db, { team, parts }: Scope, { from, until }: Window) {
  const known = sql`${parts.map(({ id }) => id)}::int[]`;
  const part = (column: string) =>
    sql`case when ${sql.ref(column)} = any(${known}) then ${sql.ref(column)} else 0 end`;
  const { rows } = await sql<{ fromPart: number; toPart: number; thanks: number }>`
    select ${part('from_part')} as "fromPart", ${part('to_part')} as "toPart", sum(thanks)::int as thanks
    from thanks_between_parts where month >= ${from}::date and month < ${until}::date and scope_id = ${team?.id ?? 0}
    group by 1, 2`.execute(db);
  return rows;
}

/** Of all thanks got by people at home in the scope then, how many came from another home team. */
export async function getCrossed(db: Db, { team, teams }: Scope, { from, until }: Window) {
  const { rows } = await sql<{ thanks: number; crossed: number }>`
    select coalesce(sum(customer + colleague + both_of_them + unsaid), 0)::int as thanks,
      coalesce(sum(customer + colleague + both_of_them + unsaid - own_team), 0)::int as crossed
    from served_in_month where month >= ${from}::date and month < ${until}::date
      and ${team ? sql`team_id = any(${teams}::int[])` : sql`team_id >= 0`}`.execute(db);
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

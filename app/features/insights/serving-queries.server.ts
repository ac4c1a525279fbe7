import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { ALL_TEAMS } from './count-month.server';
import type { Scope } from './scope.server';

/** Letters in the whole organization; below a team, thanks got by people at home there then. */
export type Served = { customer: number; colleague: number; both: number; unsaid: number };

type Within = { from: string; until: string };

const sums = sql`sum(s.customer)::int as customer, sum(s.colleague)::int as colleague, sum(s.both_of_them)::int as both,
  sum(s.unsaid)::int as unsaid`;
const within = ({ from, until }: Within) => sql`s.month >= ${from}::date and s.month < ${until}::date`;

/** Whom the letters helped, month by month. Months without any are left out. */
export async function listServed(db: Db, { team, teams }: Scope, period: Within) {
  const whose = team ? sql`s.team_id = any(${teams}::int[])` : sql`s.team_id = ${ALL_TEAMS}`;
  const { rows } = await sql<Served & { month: string }>`select s.month::text as month, ${sums}
    from served_in_month s where ${within(period)} and ${whose} group by 1 order by 1`.execute(db);
  return rows;
}

/** Whom thanks got in each part of the scope came from helping: by part. */
export async function listServedByPart(db: Db, { parts }: Pick<Scope, 'parts'>, period: Within) {
  const pairs = parts.flatMap(({ id, teams }) => teams.map((team) => ({ id, team })));
  const { rows } = await sql<Served & { partId: number }>`select part.id as "partId", ${sums}
    from served_in_month s join unnest(${pairs.map(({ id }) => id)}::int[], ${pairs.map(({ team }) => team)}::int[]) part (id, team)
      on part.team = s.team_id
    where ${within(period)} group by 1`.execute(db);
  return rows;
}

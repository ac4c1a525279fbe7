import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { LETTERS } from './count-month.server';
import { inMonths } from './in-months.server';
import type { Window } from './lately';
import type { Scope } from './scope.server';

/** Letters in the whole organization; below a team, thanks got by people at home there then. */
export type Served = { customer: number; colleague: number; both: number; unsaid: number };

const sums = sql`sum(customer)::int as customer, sum(colleague)::int as colleague, sum(both_of_them)::int as both,
  sum(unsaid)::int as unsaid`;

/** Whom the letters helped, month by month. Months without any are left out. */
export async function listServed(db: Db, { team }: Scope, period: Window) {
  const { rows } = await sql<Served & { month: string }>`select month::text as month, ${sums}
    from thanks_served where team_id = ${team?.id ?? LETTERS} and ${inMonths(period)} group by 1 order by 1`.execute(
    db,
  );
  return rows;
}

/** Whom thanks got in each part of the scope came from helping: by part. */
export async function listServedByPart(db: Db, { parts }: Pick<Scope, 'parts'>, period: Window) {
  const { rows } = await sql<Served & { partId: number }>`select team_id as "partId", ${sums}
    from thanks_served where team_id = any(${parts.map(({ id }) => id)}::int[]) and ${inMonths(period)} group by 1`.execute(
    db,
  );
  return rows;
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { monthAfter, monthOf, monthsBetween, quarterOf } from '~/shared/month';
import { dayOf } from '~/shared/zoned-time';
import { countMonth, countQuarter } from './count-month.server';
import { countPeople } from './count-people.server';

// A process that is asked to end waits for a month at most; the others are left to the next round.
const LONG_ENOUGH = 2000;
// Counting takes at most a twentieth of the time, however large the house.
const SHARE = 20;
// More months than these wait only while a whole house is counted anew.
const FEW = 3;
const LOCK = 4207011;

const rest = new WeakMap<Db, number>();

/**
 * Counts the months anew in which something changed; one process at a time. Between two counts it rests, so that a busy
 * house is counted less often.
 */
export async function keepCounted(db: Db, now: Date): Promise<void> {
  if (performance.now() < (rest.get(db) ?? 0)) return;
  const began = performance.now();
  let left = 1;
  while (left && performance.now() - began < LONG_ENOUGH) left = await countDue(db, now);
  // Of a whole house, the pause between two rounds is rest enough.
  if (left > FEW) return;
  rest.set(db, performance.now() + SHARE * (performance.now() - began));
}

/** Counts the month that has waited longest. How many are left, if not more than a few. */
export function countDue(db: Db, now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const { rows: lock } = await sql<{
      held: boolean;
    }>`select pg_try_advisory_xact_lock(${LOCK}) as held`.execute(tx);
    const organization = await tx.selectFrom('organization').select('time_zone').executeTakeFirst();
    if (!lock[0]?.held || !organization) return 0;
    const zone = organization.time_zone;
    const today = dayOf(now, zone);
    await spreadOut(tx, zone, today);
    const { rows } = await sql<{ month: string }>`
      select date_trunc('month', at at time zone ${zone})::date::text as month from to_recount
      where at is not null group by 1 order by min(id) limit ${FEW + 2}`.execute(tx);
    const { version } = await tx
      .selectFrom('charter_version')
      .select((eb) => eb.fn.coalesce(eb.fn.max('number'), sql<number>`0`).as('version'))
      .executeTakeFirstOrThrow();
    const month = rows[0]?.month;
    const quarter = quarterOf(today);
    const { day } = await tx
      .selectFrom('counted')
      .select(sql<string | null>`day::text`.as('day'))
      .executeTakeFirstOrThrow();
    if (!month && day === today) return 0;
    const stale = !day || day < quarter.from;
    if (month) {
      await sql`delete from to_recount where date_trunc('month', at at time zone ${zone})::date = ${month}::date`.execute(
        tx,
      );
      await countMonth(tx, month, { zone, version });
    }
    if (stale || (month && month >= quarter.from && month < quarter.until))
      await countQuarter(tx, today, { zone, version });
    const left = Math.max(0, rows.length - 1);
    // Of a whole house, people are counted after the first month, so that their page has something to say, and at the end.
    if (left <= FEW || day !== today) await countPeople(tx, today);
    await tx.updateTable('counted').set({ at: now, day: today }).execute();
    return left;
  });
}

/** Everything is every month from the first letter, or from the first month counted, to this one; the newest is counted first. */
async function spreadOut(tx: Db, zone: string, today: string): Promise<void> {
  const { rows: whole } = await sql`delete from to_recount where at is null returning id`.execute(tx);
  if (!whole.length) return;
  const { rows } = await sql<{ first: string | null }>`
    select least((select min(created_at at time zone ${zone})::date from recognition), (select min(day) from shown_on_day))::text as first`.execute(
    tx,
  );
  const months = monthsBetween(monthOf(rows[0]?.first ?? today), monthAfter(monthOf(today)));
  await sql`insert into to_recount (at) select (month + interval '14 days') at time zone ${zone}
    from unnest(${months.reverse()}::date[]) with ordinality each (month, place) order by place`.execute(tx);
}

import type { Db } from '#db/connection.server';

const HOUR = 3_600_000;
const looked = new WeakMap<Db, Map<string, number>>();

/** Does work at most once an hour in this process, and again when it failed. The work itself must bear being repeated. */
export async function onceAnHour(db: Db, name: string, now: Date, work: () => Promise<void>): Promise<void> {
  const last = looked.get(db) ?? new Map<string, number>();
  looked.set(db, last);
  if (Math.abs(now.getTime() - (last.get(name) ?? Number.NEGATIVE_INFINITY)) < HOUR) return;
  await work();
  last.set(name, now.getTime());
}

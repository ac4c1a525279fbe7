import type { Db } from '#db/connection.server';
import { HELD_HOURS } from './moderation-policy';

/** Lets letters come back that nobody decided on in time; their reports stay open. Returns how many. */
export async function releaseHeld(db: Db, now: Date): Promise<number> {
  const released = await db
    .updateTable('recognition')
    .set({ held_at: null })
    .where('held_at', '<=', new Date(now.getTime() - HELD_HOURS * 3_600_000))
    .returning('id')
    .execute();
  return released.length;
}

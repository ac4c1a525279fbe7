import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';

const PAUSE = 30 * 60_000;

/**
 * Where the visit before this one ended, as the id of its newest card. After half an hour of silence a new visit begins;
 * `newest` is what this page shows.
 */
export async function keepVisit(db: Db, actor: Actor, newest: number, now: Date): Promise<number> {
  const { seen, left, at } = actor.feed;
  const anew = !at || now.getTime() - new Date(at).getTime() > PAUSE;
  const ended = anew ? seen : left;
  if (anew || newest > seen)
    await db
      .updateTable('person')
      .set({ feed_seen: Math.max(seen, newest), feed_left: ended, feed_seen_at: now })
      .where('id', '=', actor.id)
      .execute();
  return ended;
}

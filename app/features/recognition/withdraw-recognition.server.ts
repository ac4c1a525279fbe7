import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';

/** Takes a card back for everybody. Only its giver can; a second time finds nothing. */
export async function withdrawRecognition(db: Db, actor: Actor, id: number, now = new Date()): Promise<void> {
  found(
    await db
      .updateTable('recognition')
      .set({ withdrawn_at: now })
      .where('id', '=', id)
      .where('giver_id', '=', actor.id)
      .where('withdrawn_at', 'is', null)
      .returning('id')
      .executeTakeFirst(),
  );
}

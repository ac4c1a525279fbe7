import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { untell } from '~/features/notices/untell.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';

/** Takes a card back for everybody, with what they were told of it. Only its giver can; a second time finds nothing. */
export async function withdrawRecognition(db: Db, actor: Actor, id: number, now = new Date()): Promise<void> {
  await inTransaction(db, async (tx) => {
    found(
      await tx
        .updateTable('recognition')
        .set({ withdrawn_at: now })
        .where('id', '=', id)
        .where('giver_id', '=', actor.id)
        .where('withdrawn_at', 'is', null)
        .returning('id')
        .executeTakeFirst(),
    );
    await untell(tx, id);
  });
}

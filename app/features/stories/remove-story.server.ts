import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { type Actor, isLeader } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow, found } from '~/shared/asking.server';

/** Takes a letter off the value it is told under. What people answered stays, should it be told again. */
export async function removeStory(db: Db, actor: Actor, id: number): Promise<void> {
  allow(isLeader(actor));
  await inTransaction(db, async (tx) => {
    found(
      await tx
        .deleteFrom('story')
        .where('recognition_id', '=', id)
        .returning('recognition_id')
        .executeTakeFirst(),
    );
    await recordChange(tx, actor, { did: 'story-removed', recognitionId: id });
  });
}

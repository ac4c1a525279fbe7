import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { untell } from '~/features/notices/untell.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow, found } from '~/shared/asking.server';
import { canRemove } from './recognition-policy';
import { visibleTo } from './visible-to.server';

/** An admin takes away a card that they may see, and says why. The reason is kept. */
export async function removeRecognition(db: Db, actor: Actor, id: number, reason: string, now = new Date()) {
  await inTransaction(db, async (tx) => {
    const card = found(
      await tx
        .selectFrom('recognition as r')
        .where('r.id', '=', id)
        .where(visibleTo(actor))
        .select(['r.giver_id as giverId', 'r.created_at as createdAt'])
        .forUpdate()
        .executeTakeFirst(),
    );
    allow(canRemove(actor, card));
    await tx
      .updateTable('recognition')
      .set({ withdrawn_at: now, removed_by: actor.id, removal_reason: reason })
      .where('id', '=', id)
      .execute();
    await untell(tx, id);
    await recordChange(tx, actor, { did: 'recognition-removed', recognitionId: id });
  });
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { getComment } from './comment-queries.server';
import { canWithdrawComment } from './recognition-policy';

/** Takes back one's own comment, or as an admin anybody's that one may see. Nothing of it is kept. */
export async function withdrawComment(db: Db, actor: Actor, id: number) {
  return inTransaction(db, async (tx) => {
    const comment = await getComment(tx, actor, id);
    allow(canWithdrawComment(actor, comment));
    await tx.deleteFrom('comment').where('id', '=', id).execute();
    if (comment.personId !== actor.id)
      await recordChange(tx, actor, {
        did: 'comment-removed',
        personId: comment.personId,
        recognitionId: comment.recognitionId,
      });
    return comment;
  });
}

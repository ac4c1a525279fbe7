import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import { findConsent } from './consent-queries.server';

/**
 * Someone on a letter says whether visitors may read it; said again, the later answer holds from that moment on. A yes
 * is to the words that were shown: `words` names them as `findConsent` does.
 */
export async function answerConsent(
  db: Db,
  actor: Actor,
  { id, agreed, words }: { id: number; agreed: boolean; words?: string },
  now = new Date(),
): Promise<{ refused?: 'words-changed' }> {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('recognition').where('id', '=', id).select('id').forUpdate().execute();
    const consent = found(await findConsent(tx, actor, id));
    if (agreed && words !== undefined && words !== consent.words) return { refused: 'words-changed' };
    await tx
      .insertInto('story_consent')
      .values({ recognition_id: id, person_id: actor.id, asked_at: now, agreed, answered_at: now })
      .onConflict((conflict) =>
        conflict.columns(['recognition_id', 'person_id']).doUpdateSet({ agreed, answered_at: now }),
      )
      .execute();
    return {};
  });
}

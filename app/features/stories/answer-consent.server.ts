import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import { findConsent } from './consent-queries.server';

/** Someone on a letter says whether visitors may read it; said again, the later answer holds from that moment on. */
export async function answerConsent(
  db: Db,
  actor: Actor,
  { id, agreed }: { id: number; agreed: boolean },
  now = new Date(),
): Promise<void> {
  await inTransaction(db, async (tx) => {
    found(await findConsent(tx, actor, id));
    await tx
      .insertInto('story_consent')
      .values({ recognition_id: id, person_id: actor.id, asked_at: now, agreed, answered_at: now })
      .onConflict((conflict) =>
        conflict.columns(['recognition_id', 'person_id']).doUpdateSet({ agreed, answered_at: now }),
      )
      .execute();
  });
}

import type { Db } from '#db/connection.server';
import { inTransaction, violates } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { canCosign } from './recognition-policy';
import { holdCard } from './recognition-queries.server';
import { tellJoined } from './tell-of-joining.server';

/** Adds one's own sentence to a letter one may see, and is a giver beside the first. A second sentence replaces it. */
export async function cosign(
  db: Db,
  actor: Actor,
  { id, sentence }: { id: number; sentence: string },
  now = new Date(),
) {
  try {
    await inTransaction(db, async (tx) => {
      const standing = await holdCard(tx, actor, id);
      allow(canCosign(actor, standing));
      await tx
        .insertInto('cosign')
        .values({
          recognition_id: id,
          giver_id: standing.giverId,
          person_id: actor.id,
          sentence,
          created_at: now,
        })
        .onConflict((conflict) =>
          conflict.columns(['recognition_id', 'person_id']).doUpdateSet({ sentence, created_at: now }),
        )
        .execute();
      await tellJoined(tx, standing, { kind: 'cosigned', by: actor.id }, now);
    });
  } catch (error) {
    // They were thanked in the same moment.
    allow(!violates(error, 'cosign_or_thanked'));
    throw error;
  }
}

/** Takes one's own signature and sentence back. */
export async function withdrawCosign(db: Db, actor: Actor, id: number) {
  found(
    await db
      .deleteFrom('cosign')
      .where('recognition_id', '=', id)
      .where('person_id', '=', actor.id)
      .returning('person_id')
      .executeTakeFirst(),
  );
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { tell } from '~/features/notices/tell.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import type { ReactionKind } from './reactions';
import { canSee } from './recognition-queries.server';
import { listNamed } from './whose-letter.server';

/**
 * Leaves a reaction on a card one may see, or takes it back. Posting the same state twice changes nothing, and whose
 * letter it is hears of a person once.
 */
export async function react(
  db: Db,
  actor: Actor,
  id: number,
  { kind, on }: { kind: ReactionKind; on: boolean },
  now = new Date(),
) {
  found((await canSee(db, actor, id)) || undefined);
  if (!on) {
    await db
      .deleteFrom('reaction')
      .where('recognition_id', '=', id)
      .where('person_id', '=', actor.id)
      .where('kind', '=', kind)
      .execute();
    return;
  }
  await inTransaction(db, async (tx) => {
    const left = await tx
      .insertInto('reaction')
      .values({ recognition_id: id, person_id: actor.id, kind })
      .onConflict((conflict) => conflict.doNothing())
      .returning('kind')
      .executeTakeFirst();
    if (!left) return;
    const cause = { by: actor.id, recognitionId: id, about: { card: id } };
    await tell(
      tx,
      { ...cause, to: await listNamed(tx, id), kind: 'reacted', key: `reacted-${id}-${actor.id}` },
      now,
    );
  });
}

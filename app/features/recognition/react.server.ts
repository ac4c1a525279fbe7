import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import type { ReactionKind } from './reactions';
import { getStanding, holdCard } from './recognition-queries.server';
import { tellJoined } from './tell-of-joining.server';

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
  if (!on) {
    await getStanding(db, actor, id);
    await db
      .deleteFrom('reaction')
      .where('recognition_id', '=', id)
      .where('person_id', '=', actor.id)
      .where('kind', '=', kind)
      .execute();
    return;
  }
  await inTransaction(db, async (tx) => {
    const card = await holdCard(tx, actor, id);
    const left = await tx
      .insertInto('reaction')
      .values({ recognition_id: id, person_id: actor.id, kind })
      .onConflict((conflict) => conflict.doNothing())
      .returning('kind')
      .executeTakeFirst();
    if (left) await tellJoined(tx, card, { kind: 'reacted', by: actor.id }, now);
  });
}

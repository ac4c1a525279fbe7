import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { canNameModerators } from './moderation-policy';

/** Names someone who decides on reported letters: only who can sign in. Named twice, they stand once. */
export async function nameModerator(
  db: Db,
  actor: Actor,
  personId: number,
): Promise<{ refused?: 'no-account' }> {
  allow(canNameModerators(actor));
  return inTransaction(db, async (tx) => {
    const named = await tx
      .selectFrom('account as a')
      .innerJoin('person as p', 'p.id', 'a.person_id')
      .where('p.id', '=', personId)
      .where('p.deactivated_at', 'is', null)
      .select('p.id')
      .forShare('p')
      .executeTakeFirst();
    if (!named) return { refused: 'no-account' };
    const added = await tx
      .insertInto('moderator')
      .values({ person_id: personId })
      .onConflict((conflict) => conflict.doNothing())
      .returning('person_id')
      .executeTakeFirst();
    if (added) await recordChange(tx, actor, { did: 'moderator-named', personId });
    return {};
  });
}

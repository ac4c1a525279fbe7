import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { canKeepScreens } from './screen-policy';

/** Switches a screen off for good; its row stays. Doing it twice changes nothing. */
export async function removeScreen(
  db: Db,
  actor: Actor,
  { id, now }: { id: number; now: Date },
): Promise<void> {
  allow(canKeepScreens(actor));
  await inTransaction(db, async (tx) => {
    const revoked = await tx
      .updateTable('screen')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (revoked) await recordChange(tx, actor, { did: 'screen-removed', details: { screen: id } });
  });
}

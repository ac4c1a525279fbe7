import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { tell } from '~/features/notices/tell.server';
import { findBefore } from './list-before.server';

/** Tells someone who just joined that there are letters from before. Returns whether there are any. */
export async function greetNewcomer(db: Db, personId: number, now = new Date()): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const before = await findBefore(tx, personId);
    if (!before.length) {
      await markWelcomed(tx, { id: personId }, now);
      return false;
    }
    await tell(tx, { to: [personId], kind: 'before-you-came', key: 'before-you-came' }, now);
    return true;
  });
}

/** The letters from before an account were shown, or there are none: they are not offered again. */
export async function markWelcomed(db: Db, actor: { id: number }, now = new Date()): Promise<void> {
  await db
    .updateTable('account')
    .set({ welcomed_at: now })
    .where('person_id', '=', actor.id)
    .where('welcomed_at', 'is', null)
    .execute();
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { hashPassword, passwordFits } from './passwords.server';
import { countTry } from './tries.server';

/** Changes one's own password; one's other sessions end. */
export async function changePassword(
  db: Db,
  actor: Actor,
  { current, password, now }: { current: string; password: string; now: Date },
): Promise<{ done: true } | { refused: 'wrong-password' | 'too-many' }> {
  if (!(await countTry(db, 'account', `person ${actor.id}`))) return { refused: 'too-many' };
  const account = await db
    .selectFrom('account')
    .select('password_hash')
    .where('person_id', '=', actor.id)
    .executeTakeFirst();
  if (!(await passwordFits(account?.password_hash, current))) return { refused: 'wrong-password' };
  const passwordHash = await hashPassword(password);
  await inTransaction(db, async (tx) => {
    await tx
      .updateTable('account')
      .set({ password_hash: passwordHash, password_changed_at: now })
      .where('person_id', '=', actor.id)
      .execute();
    await tx
      .deleteFrom('session')
      .where('person_id', '=', actor.id)
      .where('id', '<>', actor.sessionId)
      .execute();
  });
  return { done: true };
}

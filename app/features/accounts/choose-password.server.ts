import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { found } from '~/shared/asking.server';
import { hashPassword } from './passwords.server';
import { startSession, type Visitor } from './start-session.server';
import { spendTicket } from './tickets.server';

/** Sets a password by an invitation or reset, ends former sessions and signs the person in. */
export async function choosePassword(
  db: Db,
  visitor: Visitor,
  { secret, password }: { secret: string; password: string },
): Promise<{ token: string }> {
  const account = { password_hash: await hashPassword(password), password_changed_at: visitor.now };
  return inTransaction(db, async (tx) => {
    const ticket = found(await spendTicket(tx, secret, ['invitation', 'reset'], visitor.now));
    const active = tx.selectFrom('person').select('id').where('deactivated_at', 'is', null);
    const person = found(
      await active
        .where('id', '=', ticket.personId ?? 0)
        .forShare()
        .executeTakeFirst(),
    );
    await tx
      .insertInto('account')
      .values({ person_id: person.id, ...account })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(account))
      .execute();
    await tx.deleteFrom('session').where('person_id', '=', person.id).execute();
    return { token: await startSession(tx, person.id, visitor) };
  });
}

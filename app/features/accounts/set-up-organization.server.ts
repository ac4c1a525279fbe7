import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { keepLogo, readLogo } from '~/features/organization/logo.server';
import { found } from '~/shared/asking.server';
import type { PictureRefusal } from '~/shared/picture.server';
import type { SetUpInput } from './accounts-input';
import { hashPassword } from './passwords.server';
import { startSession, type Visitor } from './start-session.server';
import { spendTicket } from './tickets.server';

/** Creates the organization and its first admin by the one-time set-up link, and signs that admin in. */
export async function setUpOrganization(
  db: Db,
  visitor: Visitor,
  { secret, organizationName, logo, name, email, password }: SetUpInput & { secret: string },
): Promise<{ token: string } | PictureRefusal> {
  const picture = logo && (await readLogo(logo));
  if (picture && 'refused' in picture) return picture;
  const passwordHash = await hashPassword(password);
  return inTransaction(db, async (tx) => {
    found(await spendTicket(tx, secret, ['set_up'], visitor.now));
    await tx.insertInto('organization').values({ name: organizationName }).execute();
    if (picture) await keepLogo(tx, picture);
    const admin = await tx
      .insertInto('person')
      .values({ name, email, role: 'admin' })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.insertInto('account').values({ person_id: admin.id, password_hash: passwordHash }).execute();
    return { token: await startSession(tx, admin.id, visitor) };
  });
}

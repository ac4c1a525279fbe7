import type { Db } from '#db/connection.server';
import type { Mail } from '~/shared/mail.server';
import { findAccountByLogin } from './account-queries.server';
import { newSecret } from './secrets.server';
import type { Visitor } from './start-session.server';
import { openTicket } from './tickets.server';
import { countTry } from './tries.server';

/** Mails a link for a new password, if there is whom to mail it to. Await it only after the answer: how long it takes tells. */
export async function requestReset(
  db: Db,
  visitor: Visitor,
  { login, mail, origin }: { login: string; mail: Mail | null; origin: string },
): Promise<void> {
  const mayTry =
    (await countTry(db, 'address', visitor.address)) && (await countTry(db, 'account', `reset ${login}`));
  const account = mayTry && mail ? await findAccountByLogin(db, login) : undefined;
  if (!account?.email) return;
  const secret = newSecret();
  const expiresAt = new Date(visitor.now.getTime() + 3_600_000);
  await openTicket(db, {
    kind: 'reset',
    personId: account.personId,
    createdBy: null,
    secret,
    now: visitor.now,
    expiresAt,
  });
  await mail?.send({
    to: account.email,
    subject: 'Choose a new password for Credo',
    text: `Hello ${account.name},\n\nchoose a new password here within an hour:\n${origin}/reset/${secret}\n\nIf you did not ask for this, leave it: nothing changes.\n`,
  });
}

import type { Db } from '#db/connection.server';
import { findAccountByLogin } from './account-queries.server';
import type { SignInInput } from './accounts-input';
import { passwordFits } from './passwords.server';
import { startSession, type Visitor } from './start-session.server';
import { countTry, forgetTries } from './tries.server';

/** Signs in by e-mail or staff number; unknown people and wrong passwords are refused alike. */
export async function signIn(
  db: Db,
  visitor: Visitor,
  { login, password }: SignInInput,
): Promise<{ token: string } | { refused: 'no-match' | 'too-many' }> {
  const mayTry = (await countTry(db, 'address', visitor.address)) && (await countTry(db, 'account', login));
  if (!mayTry) return { refused: 'too-many' };
  const account = await findAccountByLogin(db, login);
  if (!(await passwordFits(account?.passwordHash, password)) || !account) return { refused: 'no-match' };
  await forgetTries(db, login);
  return { token: await startSession(db, account.personId, visitor) };
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { choosePassword } from '~/features/accounts/choose-password.server';
import type { Visitor } from '~/features/accounts/start-session.server';
import { greetNewcomer } from './greet-newcomer.server';

type Joining = { secret: string; password: string; personId: number };

/** Makes the account of someone invited and signs them in; says whether letters from before wait to be shown. */
export function joinByInvitation(db: Db, visitor: Visitor, { personId, ...chosen }: Joining) {
  return inTransaction(db, async (tx) => {
    const { token } = await choosePassword(tx, visitor, chosen);
    return { token, thankedBefore: await greetNewcomer(tx, personId, visitor.now) };
  });
}

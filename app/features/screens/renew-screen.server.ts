import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { hashSecret, newSecret } from '~/features/accounts/secrets.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { canKeepScreens } from './screen-policy';
import { getScreen } from './screen-queries.server';

/** Gives a screen a new address; whatever shows the old one is switched off at that moment. */
export async function renewScreen(db: Db, actor: Actor, id: number): Promise<{ token: string }> {
  allow(canKeepScreens(actor));
  const token = newSecret();
  await inTransaction(db, async (tx) => {
    await getScreen(tx, id);
    await tx
      .updateTable('screen')
      .set({ token_hash: hashSecret(token) })
      .where('id', '=', id)
      .execute();
    await recordChange(tx, actor, { did: 'screen-renewed', details: { screen: id } });
  });
  return { token };
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { hashSecret, newSecret } from '~/features/accounts/secrets.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { chooseTeams } from './choose-teams.server';
import type { ScreenInput } from './screen-input';
import { canKeepScreens } from './screen-policy';

/** Makes a screen with an address of its own. The token in it is told this once: only its hash is kept. */
export async function makeScreen(
  db: Db,
  actor: Actor,
  { name, teams, pace, now }: ScreenInput & { now: Date },
): Promise<{ id: number; token: string }> {
  allow(canKeepScreens(actor));
  const token = newSecret();
  const id = await inTransaction(db, async (tx) => {
    const screen = await tx
      .insertInto('screen')
      .values({ name, pace, token_hash: hashSecret(token), made_by: actor.id, made_at: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    await chooseTeams(tx, screen.id, teams);
    await recordChange(tx, actor, { did: 'screen-made', details: { screen: screen.id } });
    return screen.id;
  });
  return { id, token };
}

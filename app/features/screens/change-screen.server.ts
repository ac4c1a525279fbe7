import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { fieldsChanged, recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { chooseTeams } from './choose-teams.server';
import type { ScreenInput } from './screen-input';
import { canKeepScreens } from './screen-policy';
import { getScreen } from './screen-queries.server';

/** Changes what a screen is called, whose thanks it shows and how fast; its address stays. */
export async function changeScreen(
  db: Db,
  actor: Actor,
  { id, name, teams, pace }: ScreenInput & { id: number },
): Promise<void> {
  allow(canKeepScreens(actor));
  await inTransaction(db, async (tx) => {
    const before = await getScreen(tx, id);
    await tx.updateTable('screen').set({ name, pace }).where('id', '=', id).execute();
    await chooseTeams(tx, id, teams);
    const after = await getScreen(tx, id);
    const plain = (screen: typeof before) => ({ ...screen, teams: screen.teams.join(' ') });
    const fields = fieldsChanged(plain(before), plain(after));
    if (fields.length)
      await recordChange(tx, actor, { did: 'screen-changed', details: { screen: id, fields } });
  });
}

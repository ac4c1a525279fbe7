import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { FIGURE_NAMES, type Figure } from './figures';
import { canChangeFigures } from './insights-policy';

/** Switches each figure about single people on or off: those given are shown. */
export async function changeFigures(db: Db, actor: Actor, shown: Figure[]): Promise<void> {
  allow(canChangeFigures(actor));
  const off = FIGURE_NAMES.filter((name) => !shown.includes(name));
  await inTransaction(db, async (tx) => {
    await tx.updateTable('organization').set({ figures_off: off }).execute();
    await recordChange(tx, actor, { did: 'figures-changed', details: { off } });
  });
}

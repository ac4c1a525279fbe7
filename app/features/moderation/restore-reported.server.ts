import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { decideReports, tellDecision } from './decide-reports.server';

/** A moderator finds nothing wrong with a reported letter: it is back as it was. */
export function restoreReported(db: Db, actor: Actor, id: number, now = new Date()) {
  return inTransaction(db, async (tx) => {
    const decided = await decideReports(tx, actor, { id, decision: 'restored' }, now);
    if (decided.refused) return decided;
    await tx
      .updateTable('recognition')
      .set({ held_at: null, mend_asked_at: null })
      .where('id', '=', id)
      .execute();
    await tellDecision(tx, id, decided, { giver: 'report-restored', reporters: 'report-restored' }, now);
    await recordChange(tx, actor, { did: 'recognition-restored', recognitionId: id });
    return { refused: undefined };
  });
}

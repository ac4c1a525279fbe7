import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { decideReports, tellDecision } from './decide-reports.server';

type Ask = { id: number; words: string };

/** A moderator asks the giver to mend a reported letter. A held one stays so until it was, or its hours are over. */
export function askToMend(db: Db, actor: Actor, { id, words }: Ask, now = new Date()) {
  return inTransaction(db, async (tx) => {
    const decided = await decideReports(tx, actor, { id, decision: 'mend', words }, now);
    if (decided.refused) return decided;
    await tx.updateTable('recognition').set({ mend_asked_at: now }).where('id', '=', id).execute();
    await tellDecision(tx, id, decided, { giver: 'report-mend', reporters: 'report-mend-asked' }, now);
    await recordChange(tx, actor, { did: 'recognition-mend-asked', recognitionId: id });
    return { refused: undefined };
  });
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { untell } from '~/features/notices/untell.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { decideReports, tellDecision } from './decide-reports.server';

type Removal = { id: number; words: string };

/** A moderator takes a reported letter away for everybody and tells its giver why. */
export function removeReported(db: Db, actor: Actor, { id, words }: Removal, now = new Date()) {
  return inTransaction(db, async (tx) => {
    const decided = await decideReports(tx, actor, { id, decision: 'removed', words }, now);
    if (decided.refused) return decided;
    await tx
      .updateTable('recognition')
      .set({ withdrawn_at: now, removed_by: actor.id, removal_reason: words })
      .where('id', '=', id)
      .execute();
    // First what was told of the letter, so that the decision is not taken back with it.
    await untell(tx, id);
    await tellDecision(tx, id, decided, { giver: 'report-removed', reporters: 'report-removed' }, now);
    await recordChange(tx, actor, { did: 'recognition-removed', recognitionId: id });
    return { refused: undefined };
  });
}

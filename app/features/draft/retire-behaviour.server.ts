import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { noteAuthor, touchDraft } from './touch-draft.server';

/** Sets a behaviour aside, or brings it back; returns the value it belongs to. */
export async function retireBehaviour(
  db: Db,
  actor: Actor,
  id: number,
  { on }: { on: boolean },
  now = new Date(),
) {
  allow(canWriteCharter(actor));
  return inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now, { what: `behaviour-${id}` });
    const behaviour = found(
      await tx
        .updateTable('draft_behaviour')
        .set({ retired_at: on ? now : null })
        .where('behaviour_id', '=', id)
        .returning('value_id as valueId')
        .executeTakeFirst(),
    );
    await noteAuthor(tx, actor.id, `value-${behaviour.valueId}`, now);
    return behaviour;
  });
}

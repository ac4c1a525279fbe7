import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { canEdit } from './recognition-policy';
import { addRecipients, addTags } from './write-recognition.server';

type Change = { text: string; values: number[]; behaviours: number[]; people: number[] };

/** Changes text, values and behaviours, and adds people; the former text is kept for those named. */
export async function editRecognition(db: Db, actor: Actor, id: number, change: Change, now = new Date()) {
  return inTransaction(db, async (tx) => {
    const card = found(
      await tx
        .selectFrom('recognition')
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null)
        .where('giver_id', '=', actor.id)
        .select(['id', 'giver_id as giverId', 'version', 'text', 'wish', 'created_at as createdAt'])
        .select('mend_asked_at as mendAskedAt')
        .forUpdate()
        .executeTakeFirst(),
    );
    allow(canEdit(actor, card, now));
    const before = await tx
      .selectFrom('recognition_value')
      .where('recognition_id', '=', id)
      .orderBy('position')
      .select('value_id')
      .execute();
    const shown = await tx
      .selectFrom('recognition_behaviour')
      .where('recognition_id', '=', id)
      .select('behaviour_id')
      .execute();
    await tx
      .insertInto('recognition_revision')
      .values({
        recognition_id: id,
        text: card.text,
        value_ids: before.map((row) => row.value_id),
        behaviour_ids: shown.map((row) => row.behaviour_id),
        replaced_at: now,
      })
      .execute();
    await tx
      .updateTable('recognition')
      .set({
        text: change.text,
        edited_at: now,
        mend_asked_at: null,
        ...(card.mendAskedAt && { held_at: null }),
      })
      .where('id', '=', id)
      .execute();
    await tx.deleteFrom('recognition_behaviour').where('recognition_id', '=', id).execute();
    await tx.deleteFrom('recognition_value').where('recognition_id', '=', id).execute();
    const kept = await addTags(tx, card, change.values, change.behaviours);
    const added = await addRecipients(
      tx,
      { ...card, now },
      change.people.filter((person) => person !== actor.id),
      [],
    );
    allow(kept && added);
    return { id };
  });
}

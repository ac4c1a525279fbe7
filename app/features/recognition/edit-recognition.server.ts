import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction, violates } from '#db/transaction.server';
import { untell } from '~/features/notices/untell.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import { canEdit } from './recognition-policy';
import type { Served } from './served';
import { tellThanked } from './tell-of-thanks.server';
import { mayReadCard } from './visible-to.server';
import { addRecipients, addTags, Gone } from './write-recognition.server';

type Outcome =
  | { id: number; refused?: undefined }
  | { refused: 'late' | 'recipient-gone' | 'value-gone' | 'signed' };

type Change = {
  text: string;
  values: number[];
  behaviours: number[];
  people: number[];
  /** Left out, it is no longer said. */
  served?: Served | null;
};

/** Changes text, values, behaviours and whom it helped, and adds people; the former text is kept for those named. */
export async function editRecognition(
  db: Db,
  actor: Actor,
  id: number,
  change: Change,
  now = new Date(),
): Promise<Outcome> {
  try {
    return await inTransaction(db, async (tx) => {
      const card = found(
        await tx
          .selectFrom('recognition')
          .where('id', '=', id)
          .where('withdrawn_at', 'is', null)
          .where('giver_id', '=', actor.id)
          .select(['id', 'giver_id as giverId', 'version', 'text', 'wish', 'created_at as createdAt'])
          .select(['mend_asked_at as mendAskedAt', 'told_at as toldAt'])
          .forUpdate()
          .executeTakeFirst(),
      );
      if (!canEdit(actor, card, now)) return { refused: 'late' };
      await keepFormer(tx, card, now);
      await tx
        .updateTable('recognition')
        .set({
          text: change.text,
          served: change.served ?? null,
          edited_at: now,
          mend_asked_at: null,
          ...(card.mendAskedAt && { held_at: null }),
        })
        .where('id', '=', id)
        .execute();
      await tx.deleteFrom('recognition_behaviour').where('recognition_id', '=', id).execute();
      await tx.deleteFrom('recognition_value').where('recognition_id', '=', id).execute();
      const people = change.people.filter((person) => person !== actor.id);
      if (!(await addRecipients(tx, { ...card, now }, people, []))) throw new Gone('recipient-gone');
      if (!(await addTags(tx, card, change.values, change.behaviours))) throw new Gone('value-gone');
      if (people.length) {
        // Who was added may wish it to stay among those named.
        await untell(tx, id, mayReadCard(id));
        if (card.toldAt) await tellThanked(tx, [id], now);
      }
      return { id };
    });
  } catch (error) {
    if (error instanceof Gone) return { refused: error.what };
    if (violates(error, 'cosign_or_thanked')) return { refused: 'signed' };
    throw error;
  }
}

/** Keeps what stands there now, for those named. */
async function keepFormer(tx: Db, { id, text }: { id: number; text: string }, now: Date) {
  await sql`insert into recognition_revision (recognition_id, text, value_ids, behaviour_ids, replaced_at)
    select ${id}, ${text},
      array(select value_id from recognition_value where recognition_id = ${id} order by position),
      array(select behaviour_id from recognition_behaviour where recognition_id = ${id} order by 1), ${now}`.execute(
    tx,
  );
}

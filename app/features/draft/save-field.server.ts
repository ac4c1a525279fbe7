import { type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow, found } from '~/shared/asking.server';
import { type DraftField, parseField } from './draft-field';
import { touchDraft } from './touch-draft.server';

type Edit = { field: string; text: string /** The text that the writer began from. */; base: string };
type Outcome =
  | { saved: string; refused?: undefined }
  | { refused: 'changed-meanwhile' | 'too-long'; theirs: string };

/**
 * Saves one text of the draft, if it still reads as it did when the writer began. If not, their text is kept for them
 * until they settle it, and they see both.
 */
export async function saveField(db: Db, actor: Actor, edit: Edit, now = new Date()): Promise<Outcome> {
  allow(canWriteCharter(actor));
  const field = found(parseField(edit.field));
  const { text } = edit;
  return inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now);
    const theirs = found(await readField(tx, field));
    const tooLong = [...text].length > field.most;
    if (tooLong || (theirs !== edit.base && theirs !== text)) {
      await tx
        .insertInto('refused_edit')
        .values({ person_id: actor.id, field: edit.field, text, created_at: now })
        .onConflict((conflict) =>
          conflict.columns(['person_id', 'field']).doUpdateSet({ text, created_at: now }),
        )
        .execute();
      return { refused: tooLong ? 'too-long' : 'changed-meanwhile', theirs };
    }
    await writeField(tx, field, text);
    if (text !== theirs)
      await recordChange(tx, actor, { did: 'draft-changed', details: { part: edit.field } });
    await tx
      .deleteFrom('refused_edit')
      .where('person_id', '=', actor.id)
      .where('field', '=', edit.field)
      .execute();
    return { saved: text };
  });
}

/** The text that stands there now; undefined when what it belonged to is gone. */
async function readField(tx: Db, field: DraftField): Promise<string | undefined> {
  const { rows } = await sql<{
    text: string;
  }>`select ${sql.ref(field.column)} as text from ${place(field)}`.execute(tx);
  return rows[0]?.text;
}

async function writeField(tx: Db, field: DraftField, text: string) {
  const [table, where] = [tableOf(field), keyOf(field)];
  await sql`update ${sql.table(table)} set ${sql.ref(field.column)} = ${text} where ${where}`.execute(tx);
}

const place = (field: DraftField) => sql`${sql.table(tableOf(field))} where ${keyOf(field)}`;

const tableOf = (field: DraftField) =>
  ({ charter: 'charter_draft', value: 'draft_value', behaviour: 'draft_behaviour' })[field.of];

function keyOf(field: DraftField) {
  if (field.of === 'charter') return sql<SqlBool>`true`;
  return field.of === 'value'
    ? sql<SqlBool>`value_id = ${field.id}`
    : sql<SqlBool>`behaviour_id = ${field.id}`;
}

import { type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow, found } from '~/shared/asking.server';
import { type DraftField, parseField } from './draft-field';
import { keepRefused, settleRefused } from './refused-text.server';
import { touchDraft } from './touch-draft.server';

type Edit = { field: string; text: string /** The text that the writer began from. */; base: string };
type Outcome =
  | { saved: string; refused?: undefined }
  | { refused: 'changed-meanwhile' | 'too-long'; theirs: string };

/**
 * Saves one text of the draft, if it still reads as it did when the writer began. If not, their text is kept as a
 * suggestion, and they see both.
 */
export async function saveField(db: Db, actor: Actor, edit: Edit, now = new Date()): Promise<Outcome> {
  allow(canWriteCharter(actor));
  const field = found(parseField(edit.field));
  const { text, base } = edit;
  return inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now);
    const { text: theirs, part, refused } = found(await readField(tx, field, { name: edit.field, actor }));
    const tooLong = [...text].length > field.most;
    if (tooLong || (theirs !== base && theirs !== text)) {
      await keepRefused(tx, actor, { field: edit.field, text, base, now });
      return { refused: tooLong ? 'too-long' : 'changed-meanwhile', theirs };
    }
    if (text !== theirs) {
      await write(tx, actor, field, { text, part, now });
      await recordChange(tx, actor, { did: 'draft-changed', details: { part: edit.field } });
    }
    if (refused) await settleRefused(tx, actor, { field: edit.field, now });
    return { saved: text };
  });
}

/** The text and its author in one statement: this runs whenever somebody pauses in writing. */
async function write(
  tx: Db,
  actor: Actor,
  field: DraftField,
  { text, part, now }: { text: string; part: string; now: Date },
) {
  await sql`with written as (
      update ${sql.table(TABLES[field.of])} set ${sql.ref(field.column)} = ${text} where ${keyOf(field)}
    )
    insert into draft_author (part, person_id, changed_at) values (${part}, ${actor.id}, ${now})
    on conflict (part, person_id) do update set changed_at = excluded.changed_at`.execute(tx);
}

type Writer = { name: string; actor: Actor };

/**
 * The text that stands there now, the part it belongs to, and whether this writer's own lost text waits; undefined when
 * what it belonged to is gone.
 */
export async function readField(tx: Db, field: DraftField, writer?: Writer) {
  const part = field.of === 'charter' ? sql<string>`'opening'` : sql<string>`'value-' || value_id`;
  const { rows } = await sql<{ text: string; part: string; refused: boolean }>`
    select ${sql.ref(field.column)} as text, ${part} as part,
      exists (select from suggestion s where s.person_id = ${writer?.actor.id ?? 0} and s.field = ${writer?.name ?? ''}
        and s.source = 'refused' and s.outcome is null) as refused
    from ${sql.table(TABLES[field.of])}
    where ${keyOf(field)}`.execute(tx);
  return rows[0];
}

const TABLES = { charter: 'charter_draft', value: 'draft_value', behaviour: 'draft_behaviour' } as const;

function keyOf(field: DraftField) {
  if (field.of === 'charter') return sql<SqlBool>`true`;
  return field.of === 'value'
    ? sql<SqlBool>`value_id = ${field.id}`
    : sql<SqlBool>`behaviour_id = ${field.id}`;
}

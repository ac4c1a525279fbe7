import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { tell } from '~/features/notices/tell.server';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { parseField } from './draft-field';
import { readField, saveField } from './save-field.server';
import { getOpenSuggestion } from './suggestion-queries.server';
import { noteAuthor } from './touch-draft.server';

type Acceptance = { id: number /** The text that the leader saw it replace. */; base: string; now: Date };

/** Puts a proposed wording into the draft, credited to who proposed it; refused when the text changed meanwhile. */
export async function acceptSuggestion(db: Db, actor: Actor, { id, base, now }: Acceptance) {
  allow(canWriteCharter(actor));
  return inTransaction(db, async (tx) => {
    const { field, text, personId } = await getOpenSuggestion(tx, id);
    const known = found(parseField(field));
    if ([...text].length > known.most) return { refused: 'too-long' as const };
    const standing = found(await readField(tx, known));
    if (standing.text !== base) return { refused: 'changed-meanwhile' as const };
    await settle(tx, actor, { id, outcome: 'accepted', answer: '', now });
    await saveField(tx, actor, { field, text, base }, now);
    await noteAuthor(tx, personId, standing.part, now);
    const about = { suggestion: id };
    await tell(
      tx,
      { to: [personId], kind: 'suggestion-accepted', key: `suggestion-${id}-settled`, by: actor.id, about },
      now,
    );
    return { field };
  });
}

/** Does not take a wording, and says why. */
export async function declineSuggestion(
  db: Db,
  actor: Actor,
  { id, answer, now }: { id: number; answer: string; now: Date },
): Promise<void> {
  allow(canWriteCharter(actor));
  await inTransaction(db, async (tx) => {
    const { personId } = await getOpenSuggestion(tx, id);
    await settle(tx, actor, { id, outcome: 'declined', answer, now });
    const about = { suggestion: id };
    await tell(
      tx,
      { to: [personId], kind: 'suggestion-declined', key: `suggestion-${id}-settled`, by: actor.id, about },
      now,
    );
  });
}

/** Takes one's own wording back. */
export async function withdrawSuggestion(db: Db, actor: Actor, { id, now }: { id: number; now: Date }) {
  await inTransaction(db, async (tx) => {
    const { personId } = await getOpenSuggestion(tx, id);
    allow(personId === actor.id);
    await settle(tx, actor, { id, outcome: 'withdrawn', answer: '', now });
  });
}

type Settled = { id: number; outcome: 'accepted' | 'declined' | 'withdrawn'; answer: string; now: Date };

async function settle(tx: Db, actor: Actor, { id, outcome, answer, now }: Settled) {
  await tx
    .updateTable('suggestion')
    .set({ outcome, answer, settled_by: actor.id, settled_at: now })
    .where('id', '=', id)
    .execute();
  await sql`select pg_notify('credo', 'draft')`.execute(tx);
}

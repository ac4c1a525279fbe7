import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { CharterDocument } from '~/features/charter/charter-document';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';
import { MOST_VALUES } from './add-value.server';
import { documentOfDraft } from './draft-document';
import { getDraft } from './draft-queries.server';
import { noteAuthor, touchDraft } from './touch-draft.server';
import { writeDraftValues } from './write-draft-values.server';

type Replacement = {
  document: CharterDocument;
  /** What the copy of the present draft is called: "before the clinic example was taken over". */
  why: string;
  now: Date;
};

/**
 * Makes the draft say what a document says. The draft as it stood is kept as a copy; values that the document does not
 * name are set aside. A value is the same one when its id is, or else its name.
 */
export async function replaceDraft(
  db: Db,
  actor: Actor,
  { document, why, now }: Replacement,
): Promise<{ done: true } | { refused: 'too-many-values' }> {
  allow(canWriteCharter(actor));
  if (document.values.filter((value) => !value.retired).length > MOST_VALUES)
    return { refused: 'too-many-values' };
  return inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now, { what: 'replaced', part: 'opening' });
    await keepCopy(tx, actor, why, now);
    const { vision, serves, feel, mission, precedence } = document;
    await tx.updateTable('charter_draft').set({ vision, serves, feel, mission, precedence }).execute();
    if (document.owner) await setOwner(tx, document.owner);
    const ids = await writeDraftValues(tx, actor, document.values, now);
    for (const id of ids) await noteAuthor(tx, actor.id, `value-${id}`, now);
    await noteAuthor(tx, actor.id, 'order', now);
    return { done: true };
  });
}

async function keepCopy(tx: Db, actor: Actor, why: string, now: Date) {
  const content = documentOfDraft(await getDraft(tx));
  if (!content.vision && !content.values.length) return;
  await tx
    .insertInto('draft_copy')
    .values({ content: JSON.stringify(content), why, made_by: actor.id, made_at: now })
    .execute();
}

/** A person who is still known by the id stays one; otherwise the name stands as it was written. */
async function setOwner(tx: Db, { personId, name, title }: NonNullable<CharterDocument['owner']>) {
  await sql`update charter_draft set owner_title = ${title},
      owner_id = (select id from person where id = ${personId} and erased_at is null),
      owner_name = case when exists (select from person where id = ${personId}) then '' else ${name} end`.execute(
    tx,
  );
}

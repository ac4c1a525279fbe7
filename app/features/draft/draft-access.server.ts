import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';
import { canReadDraft, type DraftAccess } from './draft-policy';
import { touchDraft } from './touch-draft.server';

/** Whether the draft is open to everyone, and whether this person was named as a reader. */
export async function getDraftAccess(db: Db, actor: Actor): Promise<DraftAccess> {
  return db
    .selectFrom('charter_draft')
    .select((eb) => [
      'open',
      eb
        .exists(eb.selectFrom('draft_reader').where('person_id', '=', actor.id).select('person_id'))
        .as('named'),
    ])
    .$castTo<DraftAccess>()
    .executeTakeFirstOrThrow();
}

/** The 403 page for whoever may not read the draft. */
export async function allowReading(db: Db, actor: Actor): Promise<void> {
  allow(canReadDraft(actor, await getDraftAccess(db, actor)));
}

/** Who was named to read the draft. */
export function listDraftReaders(db: Db) {
  return db
    .selectFrom('draft_reader as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .orderBy('p.name')
    .select(['p.id', 'p.name', 'p.title', 'p.picture_hash as picture'])
    .execute();
}

/** Opens the draft to everyone, or closes it to those named. */
export async function openDraft(db: Db, actor: Actor, { on, now }: { on: boolean; now: Date }) {
  allow(canWriteCharter(actor));
  await inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now, { what: on ? 'opened to everyone' : 'closed' });
    await tx.updateTable('charter_draft').set({ open: on }).execute();
  });
}

/** Names people who read the draft, comment and suggest; in the caller's transaction where there is one. */
export async function nameDraftReaders(db: Db, actor: Actor, people: number[]): Promise<void> {
  allow(canWriteCharter(actor));
  if (!people.length) return;
  await db
    .insertInto('draft_reader')
    .values(people.map((person_id) => ({ person_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function unnameDraftReader(db: Db, actor: Actor, personId: number): Promise<void> {
  allow(canWriteCharter(actor));
  await db.deleteFrom('draft_reader').where('person_id', '=', personId).execute();
}

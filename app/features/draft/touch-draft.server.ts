import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';

type Touch = {
  /** What was changed, for the audit log; left out where the caller writes that down itself. */
  what?: string;
  /** The part whose author the actor becomes: `opening`, `order` or `value-<id>`. */
  part?: string;
};

/**
 * Says who changed which part of the draft. Every change begins with it, which puts changes and publishing in one order,
 * and tells open pages that there is something new.
 */
export async function touchDraft(tx: Db, actor: Actor, now: Date, { what, part }: Touch = {}): Promise<void> {
  await sql`update charter_draft set changed_at = ${now}, changed_by = ${actor.id}
    returning pg_notify('credo', 'draft')`.execute(tx);
  if (what) await recordChange(tx, actor, { did: 'draft-changed', details: { part: what } });
  if (part) await noteAuthor(tx, actor.id, part, now);
}

/** Who worded a part does not count among those who approve it. */
export async function noteAuthor(tx: Db, personId: number, part: string, now: Date): Promise<void> {
  await tx
    .insertInto('draft_author')
    .values({ part, person_id: personId, changed_at: now })
    .onConflict((conflict) => conflict.columns(['part', 'person_id']).doUpdateSet({ changed_at: now }))
    .execute();
}

import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';

/** Says who changed the draft last. Every change begins with it, which puts changes and publishing in one order. */
export async function touchDraft(tx: Db, actor: Actor, now: Date): Promise<void> {
  await tx.updateTable('charter_draft').set({ changed_at: now, changed_by: actor.id }).execute();
}

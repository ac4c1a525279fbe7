import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';

/**
 * Says who changed which part of the draft. Every change begins with it, which puts changes and publishing in one order.
 */
export async function touchDraft(tx: Db, actor: Actor, now: Date, part?: string): Promise<void> {
  await tx.updateTable('charter_draft').set({ changed_at: now, changed_by: actor.id }).execute();
  if (part) await recordChange(tx, actor, { did: 'draft-changed', details: { part } });
}

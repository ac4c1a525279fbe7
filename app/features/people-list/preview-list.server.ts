import { createHash } from 'node:crypto';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { findPendingList, getKnown } from './known-queries.server';
import type { Plan } from './plan';
import { planImport } from './plan-import';
import { readList } from './read-list.server';

export type Preview = { fileName: string; plan: Plan; fingerprint: string };

/** What the list that this admin uploaded would do now, or undefined without one. */
export async function previewList(db: Db, actor: Actor): Promise<Preview | undefined> {
  const pending = await findPendingList(db, actor.id);
  if (!pending) return undefined;
  const plan = planImport(readList(pending.content), await getKnown(db), actor.id);
  const fingerprint = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
  return { fileName: pending.fileName, plan, fingerprint };
}

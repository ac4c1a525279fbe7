import type { Db } from '#db/connection.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';

/** Nobody needs to answer any more: a new version is in force. */
export async function closeReviews(tx: Db, now: Date): Promise<void> {
  await tx.updateTable('review_request').set({ closed_at: now }).where('closed_at', 'is', null).execute();
}

/** Takes one request back. */
export async function takeBackRequest(db: Db, actor: Actor, { id, now }: { id: number; now: Date }) {
  allow(canWriteCharter(actor));
  await db
    .updateTable('review_request')
    .set({ closed_at: now })
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .execute();
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { instantsOf } from '~/shared/zoned-time';
import type { Frozen } from './publication-queries.server';
import { type Decision, makeReady, type Refusal } from './publish-charter.server';

type Scheduled = { publishAt: Date; twice: boolean; refused?: undefined };

/**
 * Freezes the draft as it stands and publishes it at a time, given as the clocks of the actor's zone show it. Later
 * edits stay in the draft. Of an hour that comes twice the first is meant.
 */
export async function schedulePublication(
  db: Db,
  actor: Actor,
  decision: Decision & { at: string },
  now = new Date(),
): Promise<Scheduled | Refusal | { refused: 'no-such-time' | 'past' }> {
  const instants = instantsOf(decision.at, actor.timeZone);
  const publishAt = instants[0];
  if (!publishAt) return { refused: 'no-such-time' };
  if (publishAt <= now) return { refused: 'past' };
  return inTransaction(db, async (tx) => {
    const ready = await makeReady(tx, actor, decision);
    if ('refused' in ready) return ready;
    const frozen: Frozen = { ...ready.candidate, authors: ready.authors };
    await tx
      .insertInto('publication')
      .values({
        replaces: decision.replaces,
        frozen: JSON.stringify(frozen),
        note: decision.note,
        material: decision.material ?? true,
        review_by: decision.reviewBy ?? null,
        publish_at: publishAt,
        time_zone: actor.timeZone,
        decided_by: actor.id,
        decided_at: now,
      })
      .execute();
    const details = { at: publishAt.toISOString() };
    await recordChange(tx, actor, { did: 'publication-scheduled', details });
    return { publishAt, twice: instants.length > 1 };
  });
}

/** Calls off what waits for its time. The draft is as it was. False when nothing waits any more. */
export async function callOffPublication(db: Db, actor: Actor, now = new Date()): Promise<boolean> {
  allow(canWriteCharter(actor));
  return inTransaction(db, async (tx) => {
    const called = await tx
      .updateTable('publication')
      .set({ ended_at: now, called_off_by: actor.id })
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!called) return false;
    await recordChange(tx, actor, { did: 'publication-called-off' });
    return true;
  });
}

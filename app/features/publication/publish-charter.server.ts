import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { findCharterInForce } from '~/features/charter/charter-queries.server';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import type { Actor } from '~/features/organization/actor';
import { type Author, listAuthors } from '~/features/review/review-queries.server';
import { allow } from '~/shared/asking.server';
import { type Candidate, candidateOf } from './candidate';
import { type Hindrance, hindranceOf } from './look-over.server';
import { findWaiting } from './publication-queries.server';
import { writeVersion } from './write-version.server';

export type Decision = {
  /** The number in force that the leader saw; 0 before the first. */
  replaces: number;
  fingerprint: string;
  note: string;
  material?: boolean;
  /** As YYYY-MM-DD. */
  reviewBy?: string;
};

export type Refusal = { refused: 'draft-changed' | 'version-changed' | 'already-waiting' } | Hindrance;

/** Makes the draft the next immutable version. Stale numbers and fingerprints are refused: one of two at once wins. */
export async function publishCharter(
  db: Db,
  actor: Actor,
  decision: Decision,
  now = new Date(),
): Promise<{ number: number; refused?: undefined } | Refusal> {
  return inTransaction(db, async (tx) => {
    const ready = await makeReady(tx, actor, decision);
    if ('refused' in ready) return ready;
    const { note, material = true, reviewBy = null } = decision;
    const number = decision.replaces + 1;
    await writeVersion(tx, ready.candidate, { number, note, material, reviewBy, by: actor, now });
    return { number };
  });
}

/** The candidate that the leader looked over and who worded its parts, with the draft locked until the transaction ends; or why it is refused. */
export async function makeReady(
  tx: Db,
  actor: Actor,
  { replaces, fingerprint }: Decision,
): Promise<{ candidate: Candidate; authors: Author[] } | Refusal> {
  allow(canWriteCharter(actor));
  // Every change of the draft updates this row, so nothing moves between the look and the writing.
  await tx.selectFrom('charter_draft').select('id').forUpdate().execute();
  if (await findWaiting(tx)) return { refused: 'already-waiting' };
  const inForce = await findCharterInForce(tx);
  if ((inForce?.number ?? 0) !== replaces) return { refused: 'version-changed' };
  const draft = await getDraft(tx);
  if (fingerprintOf(draft) !== fingerprint) return { refused: 'draft-changed' };
  const candidate = candidateOf(draft);
  const authors = await listAuthors(tx, inForce?.publishedAt ?? null);
  return (await hindranceOf(tx, candidate, { inForce, authors })) ?? { candidate, authors };
}

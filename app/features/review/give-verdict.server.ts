import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { partsChanged } from '~/features/charter/charter-parts.server';
import { findCharterInForce } from '~/features/charter/charter-queries.server';
import { getDraft } from '~/features/draft/draft-queries.server';
import { heirsIn } from '~/features/draft/heirs';
import { tell } from '~/features/notices/tell.server';
import { type Actor, isLeader } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { findLastRequest } from './review-queries.server';

type Given = {
  part: string;
  /** The fingerprint of the text that was seen. */
  hash: string;
  verdict: 'approved' | 'changes';
  reason: string;
};

/** Approves the exact text of a part, or asks for changes with a reason. A text that changed meanwhile is refused. */
export async function giveVerdict(
  db: Db,
  actor: Actor,
  { part, hash, verdict, reason }: Given,
  now = new Date(),
) {
  return inTransaction(db, async (tx) => {
    await tx.selectFrom('charter_draft').select('id').forShare().execute();
    const [draft, inForce] = [await getDraft(tx), await findCharterInForce(tx)];
    const request = await findLastRequest(tx, actor, inForce?.publishedAt ?? null);
    allow(isLeader(actor) || request !== undefined);
    const { wording, heirOf } = heirsIn(draft);
    const parts = partsChanged(inForce, wording, heirOf);
    const seen = found(parts.find(({ key }) => key === part));
    if (seen.hash !== hash) return { refused: 'changed-meanwhile' as const };
    const row = { person_id: actor.id, part, hash, verdict, reason, created_at: now };
    const { id } = await tx.insertInto('approval').values(row).returning('id').executeTakeFirstOrThrow();
    if (!request) return { done: true as const };
    const told = { to: [request.askedBy], key: `verdict-${id}`, by: actor.id, about: { verdict } };
    await tell(tx, { ...told, kind: 'review-answered' }, now);
    if (!request.closedAt && (await answeredAll(tx, actor, parts)))
      await tx.updateTable('review_request').set({ closed_at: now }).where('id', '=', request.id).execute();
    return { done: true as const };
  });
}

/** Whether this person said something of every changed part as it stands. */
async function answeredAll(tx: Db, actor: Actor, parts: { key: string; hash: string }[]) {
  const said = await tx
    .selectFrom('approval')
    .where('person_id', '=', actor.id)
    .where(
      'part',
      'in',
      parts.map(({ key }) => key),
    )
    .select(['part', 'hash'])
    .execute();
  return parts.every(({ key, hash }) => said.some((one) => one.part === key && one.hash === hash));
}

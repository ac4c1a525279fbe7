import type { Db } from '#db/connection.server';
import { type Told, tell } from '~/features/notices/tell.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import { listJudges } from './judges.server';

export type Decision = 'restored' | 'mend' | 'removed';
export type Decided =
  | { refused: 'decided' | 'gone' }
  | { refused?: undefined; giverId: number; reporters: number[]; key: string };

/**
 * Decides all open reports of a letter, in the transaction of what follows from it. Whoever may not judge the letter,
 * or one that nobody reported, meets the 404 page; of two who decide at once, the second is told.
 */
export async function decideReports(
  tx: Db,
  actor: Pick<Actor, 'id'>,
  { id, decision, words = '' }: { id: number; decision: Decision; words?: string },
  now: Date,
): Promise<Decided> {
  const letter = found(
    await tx
      .selectFrom('recognition')
      .where('id', '=', id)
      .select(['giver_id as giverId', 'withdrawn_at as withdrawnAt'])
      .forUpdate()
      .executeTakeFirst(),
  );
  found((await listJudges(tx, id)).find((judge) => judge.id === actor.id));
  const reports = await tx
    .selectFrom('report')
    .where('recognition_id', '=', id)
    .orderBy('id', 'desc')
    .select(['id', 'person_id', 'decision'])
    .execute();
  const newest = found(reports[0]);
  const open = reports.filter((report) => report.decision === null);
  if (!open.length) return { refused: 'decided' };
  if (letter.withdrawnAt) return { refused: 'gone' };
  await tx
    .updateTable('report')
    .set({ decision, words, decided_by: actor.id, decided_at: now })
    .where('recognition_id', '=', id)
    .where('decision', 'is', null)
    .execute();
  return {
    giverId: letter.giverId,
    reporters: open.map((report) => report.person_id),
    key: `decided-${id}-${newest.id}`,
  };
}

/** Tells the giver and those who reported it what was decided, but not who decided. */
export async function tellDecision(
  tx: Db,
  id: number,
  { giverId, reporters, key }: Extract<Decided, { giverId: number }>,
  kinds: { giver: Told['kind']; reporters: Told['kind'] },
  now: Date,
): Promise<void> {
  const cause = { key, recognitionId: id };
  await tell(tx, { ...cause, to: [giverId], kind: kinds.giver, about: { card: id, mine: true } }, now);
  await tell(tx, { ...cause, to: reporters, kind: kinds.reporters, about: { card: id, mine: false } }, now);
}

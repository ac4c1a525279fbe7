import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import { CIRCLE } from './circle.server';
import type { Decision } from './decide-reports.server';

export type Outcome = { decision: Decision; words: string; decidedAt: Date };

/**
 * What was decided on a letter, newest first: for its giver, with the words to them, or for whoever reported it. Also
 * when the letter is gone. Everybody else meets the 404 page.
 */
export async function getDecisions(db: Db, actor: Pick<Actor, 'id'>, id: number) {
  const { rows } = await sql<Outcome & { mine: boolean; canMend: boolean }>`
    select distinct x.decided_at as "decidedAt", x.decision, r.giver_id = ${actor.id} as mine,
      case when r.giver_id = ${actor.id} then x.words else '' end as words,
      r.withdrawn_at is null and r.mend_asked_at is not null as "canMend"
    from report x join recognition r on r.id = x.recognition_id
    where r.id = ${id} and x.decision is not null and ${actor.id} in (r.giver_id, x.person_id)
    order by x.decided_at desc`.execute(db);
  const { mine, canMend } = found(rows[0]);
  return {
    mine,
    canMend: mine && canMend,
    outcomes: rows.map(({ decision, words, decidedAt }) => ({ decision, words, decidedAt })),
  };
}

/** What a report of this letter would do, for the page that asks for it: whether it is private, and hides it. */
export async function getReportEffect(db: Db, id: number): Promise<{ isPrivate: boolean; holds: boolean }> {
  const { rows } = await sql<{ isPrivate: boolean; holds: boolean }>`
    select ${CIRCLE} <> 'everyone' as "isPrivate",
      not exists (select from report x where x.recognition_id = r.id) as holds
    from recognition r where r.id = ${id}`.execute(db);
  return found(rows[0]);
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Author } from '~/features/review/review-queries.server';
import type { Candidate } from './candidate';

/** A candidate as it was frozen, and who had worded which part of it by then. */
export type Frozen = Candidate & { authors: Author[] };

/** The candidate that waits for its time, or undefined. */
export async function findWaiting(db: Db) {
  const row = await db
    .selectFrom('publication as w')
    .innerJoin('person as p', 'p.id', 'w.decided_by')
    .where('w.ended_at', 'is', null)
    .select(['w.id', 'w.replaces', 'w.frozen', 'w.note', 'w.material', 'w.decided_at as decidedAt'])
    .select([
      'w.publish_at as publishAt',
      'w.time_zone as timeZone',
      'p.id as decidedById',
      'p.name as decidedBy',
    ])
    .select(sql<string | null>`to_char(w.review_by, 'YYYY-MM-DD')`.as('reviewBy'))
    .executeTakeFirst();
  return row && { ...row, frozen: row.frozen as unknown as Frozen };
}

/** What became of the last scheduled publication that ended without a version, unless a version came after it. */
export function findLastFailure(db: Db) {
  return db
    .selectFrom('publication as w')
    .where('w.problem', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('charter_version as v')
            .whereRef('v.published_at', '>', 'w.ended_at')
            .select('v.number'),
        ),
      ),
    )
    .orderBy('w.id', 'desc')
    .limit(1)
    .select(['w.problem', 'w.publish_at as publishAt'])
    .executeTakeFirst();
}

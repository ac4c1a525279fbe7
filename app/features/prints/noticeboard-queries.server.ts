import { type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { NO_HEIRS, narrowed } from '~/features/recognition/feed-page.server';
import { selectCards } from '~/features/recognition/select-cards.server';
import { TOLD_TO_ALL } from '~/features/recognition/visible-to.server';
import { type Card, wordCards } from '~/features/recognition/word-cards.server';

/** So many letters stand on one noticeboard in full. */
export const MOST_PINNED = 40;

type Wish = { from: Date; until: Date; team?: number };

/**
 * The newest letters given from `from` to before `until` that everyone may read, whoever asks: what hangs on a wall is
 * read by all. With a team only those to it and to teams below. `more` counts the others.
 */
export async function listNoticeboard(
  db: Db,
  version: number,
  { from, until, team }: Wish,
): Promise<{ cards: Card[]; more: number }> {
  const fits = sql<SqlBool>`${sql.join(
    [
      TOLD_TO_ALL,
      sql`r.created_at >= ${from} and r.created_at < ${until}`,
      ...narrowed({ id: 0 }, { team }, NO_HEIRS),
    ],
    sql` and `,
  )}`;
  const [rows, counted] = await Promise.all([
    selectCards(db, { id: 0 }).where(fits).limit(MOST_PINNED).execute(),
    sql<{ count: number }>`select count(*)::int as count from recognition r where ${fits}`.execute(db),
  ]);
  const cards = await wordCards(db, version, rows);
  return { cards, more: Math.max(0, (counted.rows[0]?.count ?? 0) - cards.length) };
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { mapCards } from '~/features/recognition/feed-queries.server';
import { TOLD_TO_ALL } from '~/features/recognition/visible-to.server';
import { monthAfter } from '~/shared/month';
import type { Turned } from './letter-turns';

// Among so many that met the most response three are chosen.
const CANDIDATES = 60;

/** How often each value and behaviour in force was shown in a month, and from `since` to before it. */
export async function listTurned(db: Db, month: string, since: string): Promise<Turned[]> {
  const { rows } = await sql<Turned>`select value_id as "valueId", behaviour_id as "behaviourId",
      coalesce(sum(letters) filter (where day >= ${month}::date), 0)::int as now,
      coalesce(sum(letters) filter (where day < ${month}::date), 0)::int as before
    from shown_on_day where value_id > 0 and day >= ${since}::date and day < ${monthAfter(month)}::date
    group by 1, 2`.execute(db);
  return rows;
}

type MonthCounted = {
  letters: number;
  before: number;
  givers: number;
  thanked: number;
  first: string | null;
};

/** The numbers of a month: letters in it and in the one before, who gave or signed, who was thanked; the first day of all. */
export async function getMonthCounted(db: Db, month: string): Promise<MonthCounted> {
  const letters = (from: string) => sql`(select coalesce(sum(letters), 0)::int from shown_on_day
    where value_id = 0 and behaviour_id = 0 and day >= ${from}::date and day < ${monthAfter(from)}::date)`;
  const people = (what: 'gave' | 'got') => sql`(select count(*)::int from person_in_month
    where month = ${month}::date and ${sql.ref(what)} > 0)`;
  const { rows } =
    await sql<MonthCounted>`select ${letters(month)} as letters, ${letters(monthAfter(month, -1))} as before,
    ${people('gave')} as givers, ${people('got')} as thanked,
    (select min(day)::text from shown_on_day where value_id = 0 and behaviour_id = 0) as first`.execute(db);
  return rows[0] ?? { letters: 0, before: 0, givers: 0, thanked: 0, first: null };
}

/**
 * The letters of a month that all members may read, those that met the most responses, comments and signatures first.
 * Whether they may is read from the letters themselves, so that one hidden a moment ago is not among them.
 */
export async function listStories(db: Db, { month, version }: { month: string; version: number }) {
  const { rows } = await sql<{ id: number }>`select r.id
    from letter_met m join recognition r on r.id = m.recognition_id
    where m.month = ${month}::date and ${TOLD_TO_ALL}
    order by m.times desc, r.id desc limit ${sql.lit(CANDIDATES)}`.execute(db);
  const cards = await mapCards(
    db,
    { id: 0 },
    version,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id }) => cards.get(id) ?? []);
}

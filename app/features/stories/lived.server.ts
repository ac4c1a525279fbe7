import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { mapCards } from '~/features/recognition/feed-queries.server';
import { countByValue } from '~/features/recognition/recognition-queries.server';
import { OPEN_TO_ALL } from '~/features/recognition/visible-to.server';
import type { Card } from '~/features/recognition/word-cards.server';
import { quarterOf } from '~/shared/month';
import { dayOf } from '~/shared/zoned-time';

/** A letter as it is told under a value; leaders may have said why they chose it. */
export type Told = { card: Card; why: string };

export type Lived = {
  valueId: number;
  /** How many letters that everyone may read count for it. */
  count: number;
  told: Told[];
  /** How many people showed it this quarter; null while that is not counted. */
  people: number | null;
};

type Row = { valueId: number; id: number; why: string | null; people: number | null };

const STORIES = 3;
const NEWEST = 3;
// Some more of the newest, because no letter is told twice on the page.
const LOOKED_AT = 6;

/** How each value in force is lived: the stories that leaders chose, then the newest letters; none of them twice. */
export async function listLived(
  db: Db,
  charter: { number: number; values: { id: number }[] },
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<Lived[]> {
  const [counts, { rows }] = await Promise.all([
    countByValue(db, charter.number),
    askLived(charter.number, quarterOf(dayOf(now, timeZone)).from).execute(db),
  ]);
  const chosen = chooseLived(charter.values, rows);
  const ids = [...chosen.values()].flat().map(({ id }) => id);
  const cards = await mapCards(db, { id: 0 }, charter.number, ids);
  return charter.values.map(({ id: valueId }) => ({
    valueId,
    count: counts.get(valueId) ?? 0,
    told: (chosen.get(valueId) ?? []).flatMap(({ id, why }) => {
      const card = cards.get(id);
      return card ? { card, why: why ?? '' } : [];
    }),
    people: rows.find((row) => row.valueId === valueId)?.people ?? null,
  }));
}

function askLived(version: number, quarter: string) {
  return sql<Row>`
    select m.counts_for as "valueId", found.id, found.why,
      (select people from shown_by_people shown where shown.value_id = m.counts_for and shown.quarter = ${quarter}::date) as people
    from charter_version_value_map m cross join lateral (
      (select s.recognition_id as id, s.why, s.chosen_at from story s
        where s.value_id = m.value_id and (select ${OPEN_TO_ALL} from recognition r where r.id = s.recognition_id)
        order by s.chosen_at desc limit ${sql.lit(STORIES)})
      union all
      (select rv.recognition_id, null, null from recognition_value rv
        where rv.value_id = m.value_id and (select ${OPEN_TO_ALL} from recognition r where r.id = rv.recognition_id)
        order by rv.recognition_id desc limit ${sql.lit(LOOKED_AT)})
    ) found where m.version = ${version} and m.counts_for is not null
    order by m.counts_for, found.chosen_at desc nulls last, found.id desc`;
}

/** Of each value's stories and newest letters, in this order, those to tell: Map of value id to rows. */
function chooseLived(values: { id: number }[], rows: Row[]): Map<number, Row[]> {
  const under = new Map<number, Row[]>();
  for (const row of rows) under.set(row.valueId, [...(under.get(row.valueId) ?? []), row]);
  const stories = new Map(
    [...under].map(([id, all]) => [id, all.filter(({ why }) => why !== null).slice(0, STORIES)]),
  );
  const taken = new Set([...stories.values()].flat().map(({ id }) => id));
  return new Map(
    values.map(({ id: valueId }) => {
      const first = stories.get(valueId) ?? [];
      const room = Math.max(1, NEWEST - first.length);
      const newest: Row[] = [];
      for (const row of under.get(valueId) ?? []) {
        if (newest.length === room) break;
        if (row.why !== null || taken.has(row.id)) continue;
        taken.add(row.id);
        newest.push(row);
      }
      return [valueId, [...first, ...newest]];
    }),
  );
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { mapCards } from '~/features/recognition/feed-queries.server';
import { OPEN_TO_ALL } from '~/features/recognition/visible-to.server';
import type { Told } from './lived.server';

/** Letters told under a value, and below its behaviours: Map of behaviour id to letters. */
export type ValueStories = { stories: Told[]; byBehaviour: Map<number, Told[]> };

type Row = { behaviourId: number | null; id: number; why: string | null };

const STORIES = 6;
const BY_BEHAVIOUR = 3;

/**
 * The stories chosen for a value in force, and for each of its behaviours the letters that show it: first those that
 * were chosen, then the newest. Each index is walked from its newest end, however many letters there are.
 */
export async function getValueStories(
  db: Db,
  version: number,
  value: { id: number; behaviours: { id: number }[] },
): Promise<ValueStories> {
  const behaviours = value.behaviours.map(({ id }) => id);
  const { rows } = await sql<Row>`
    with chosen as (
      select found.* from charter_version_value_map m cross join lateral (
        select s.recognition_id as id, s.why, s.chosen_at from story s
        where s.value_id = m.value_id and (select ${OPEN_TO_ALL} from recognition r where r.id = s.recognition_id)
        order by s.chosen_at desc limit ${sql.lit(STORIES)}
      ) found where m.version = ${version} and m.counts_for = ${value.id}
      order by found.chosen_at desc limit ${sql.lit(STORIES)}
    )
    select null::int as "behaviourId", id, why, 1 as place, chosen_at from chosen
    union all
    select m.counts_for, chosen.id, chosen.why, 2, chosen.chosen_at
    from chosen join recognition_behaviour rb on rb.recognition_id = chosen.id
      join charter_version_behaviour_map m on m.version = ${version} and m.behaviour_id = rb.behaviour_id
    where m.counts_for = any(${behaviours}::int[])
    union all
    select m.counts_for, found.id, null, 3, null from charter_version_behaviour_map m cross join lateral (
      select rb.recognition_id as id from recognition_behaviour rb
      where rb.behaviour_id = m.behaviour_id and (select ${OPEN_TO_ALL} from recognition r where r.id = rb.recognition_id)
      order by rb.recognition_id desc limit ${sql.lit(BY_BEHAVIOUR)}
    ) found where m.version = ${version} and m.counts_for = any(${behaviours}::int[])
    order by place, chosen_at desc nulls last, id desc`.execute(db);
  const cards = await mapCards(
    db,
    { id: 0 },
    version,
    rows.map(({ id }) => id),
  );
  const told = (of: number | null, most: number): Told[] => {
    const first = new Map<number, Row>();
    for (const row of rows) if (row.behaviourId === of && !first.has(row.id)) first.set(row.id, row);
    return [...first.values()].slice(0, most).flatMap(({ id, why }) => {
      const card = cards.get(id);
      return card ? { card, why: why ?? '' } : [];
    });
  };
  return {
    stories: told(null, STORIES),
    byBehaviour: new Map(behaviours.map((id) => [id, told(id, BY_BEHAVIOUR)])),
  };
}

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { mapCards } from '~/features/recognition/feed-queries.server';
import { TOLD_TO_ALL } from '~/features/recognition/visible-to.server';
import type { Card } from '~/features/recognition/word-cards.server';

/** A letter that leaders chose to tell under a value, with the line that says why, or an empty one. */
export type Chosen = { valueId: number; why: string; card: Card };

/** Of each value in force the stories chosen last, at most this many, as far as everyone may read them and they fit. */
export async function listChosen(
  db: Db,
  version: number,
  { most, fits = sql`true` }: { most: number; fits?: RawBuilder<SqlBool> },
): Promise<Chosen[]> {
  const { rows } = await sql<{ id: number; valueId: number; why: string }>`
    select id, "valueId", why from (
      select r.id, m.counts_for as "valueId", s.why,
        row_number() over (partition by m.counts_for order by s.chosen_at desc, r.id desc) as place
      from story s join recognition r on r.id = s.recognition_id
        join charter_version_value_map m on m.value_id = s.value_id and m.version = ${version}
      where m.counts_for is not null and ${TOLD_TO_ALL} and ${fits}
    ) ranked where place <= ${sql.lit(most)} order by "valueId", place`.execute(db);
  const cards = await mapCards(
    db,
    { id: 0 },
    version,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, valueId, why }) => {
    const card = cards.get(id);
    return card ? [{ card, valueId, why }] : [];
  });
}

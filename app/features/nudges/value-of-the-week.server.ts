import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { tell } from '~/features/notices/tell.server';
import { TOLD_TO_ALL } from '~/features/recognition/visible-to.server';
import { aroundWeek, mondayOf } from '~/shared/iso-week';
import { onceAnHour } from './once-an-hour.server';
import { weekToTell } from './week-to-tell';

const SINCE_DAYS = 180;
// Among so many of the newest letters of each value the one that met the most response is looked for.
const NEWEST = 500;

/**
 * Tells everyone of one value of the version in force, a different one each week in turn, with a letter that shows it.
 * A value without such a letter is passed over in silence.
 */
export async function valueOfTheWeek(db: Db, now: Date): Promise<void> {
  const week = weekToTell(now);
  if (!week) return;
  const key = `value-${week}`;
  await onceAnHour(db, key, now, () =>
    inTransaction(db, async (tx) => {
      const { version } = await tx
        .selectFrom('charter_version')
        .select((eb) => eb.fn.max('number').as('version'))
        .executeTakeFirstOrThrow();
      const charter = await charterByNumber(tx, version);
      const value = charter && inTurn(charter.values, week);
      if (!charter || !value) return;
      const heirs = [...charter.countsFor].flatMap(([id, heir]) => (heir === value.id ? [id] : []));
      const card = await findLetter(tx, heirs, now);
      if (!card) return;
      const to = await listUntold(tx, key);
      await tell(tx, { to, kind: 'value-of-week', key, about: { value: value.id, card } }, now);
    }),
  );
}

/** Counts weeks on through the turn of the year, so that week 53 and week 1 do not show the same value. */
function inTurn<Value>(values: Value[], week: string): Value | undefined {
  return values[aroundWeek(mondayOf(week) ?? '').count % values.length];
}

async function findLetter(tx: Db, values: number[], now: Date): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select r.id from unnest(${values}::int[]) k(id), lateral (
      select rv.recognition_id from recognition_value rv where rv.value_id = k.id
      order by rv.recognition_id desc limit ${sql.lit(NEWEST)}
    ) newest join recognition r on r.id = newest.recognition_id
    where ${TOLD_TO_ALL}
      and r.created_at > ${new Date(now.getTime() - SINCE_DAYS * 86_400_000)} and r.created_at <= ${now}
    order by (select count(*) from reaction x where x.recognition_id = r.id) desc, r.id desc limit 1`.execute(
    tx,
  );
  return rows[0]?.id;
}

async function listUntold(tx: Db, key: string): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select a.person_id as id from account a
    where not exists (select from notice n where n.person_id = a.person_id and n.key = ${key})`.execute(tx);
  return rows.map(({ id }) => id);
}

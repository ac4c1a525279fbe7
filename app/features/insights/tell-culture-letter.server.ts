import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { tell } from '~/features/notices/tell.server';
import { onceAnHour } from '~/features/nudges/once-an-hour.server';
import { OPEN_TO_ALL } from '~/features/recognition/visible-to.server';
import { monthAfter } from '~/shared/month';
import { startOfDay } from '~/shared/zoned-time';
import { monthToTell } from './month-to-tell';

/**
 * Tells every leader once of the letter about the month that has ended, where something was written in it that all
 * members may read, once all of it is counted.
 */
export async function tellCultureLetter(db: Db, now: Date): Promise<void> {
  const month = monthToTell(now);
  if (!month) return;
  const key = `culture-letter-${month.slice(0, 7)}`;
  await onceAnHour(db, key, now, () =>
    inTransaction(db, async (tx) => {
      const house = await tx.selectFrom('organization').select('time_zone').executeTakeFirst();
      if (!house || !(await isReady(tx, month, house.time_zone, now))) return;
      const { rows } = await sql<{ id: number }>`
        select p.id from account a join person p on p.id = a.person_id
        where p.role <> 'member' and not exists (
          select from notice n where n.person_id = p.id and n.key = ${key})`.execute(tx);
      const to = rows.map(({ id }) => id);
      await tell(tx, { to, kind: 'culture-letter', key, about: { month: month.slice(0, 7) } }, now);
    }),
  );
}

/** Whether the month has ended where the organization is, is counted, and a letter of it is open to all. */
async function isReady(tx: Db, month: string, zone: string, now: Date): Promise<boolean> {
  const [from, until] = [startOfDay(month, zone), startOfDay(monthAfter(month), zone)];
  if (until > now) return false;
  const { rows } = await sql`select from recognition r
    where ${OPEN_TO_ALL} and r.created_at >= ${from} and r.created_at < ${until}
      and not exists (select from to_recount where at is null or (at >= ${from} and at < ${until})) limit 1`.execute(
    tx,
  );
  return rows.length > 0;
}

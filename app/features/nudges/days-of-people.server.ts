import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { tell } from '~/features/notices/tell.server';
import { lookedAfter } from '~/features/people/looked-after.server';
import { dayOf } from '~/shared/zoned-time';
import { onceAnHour } from './once-an-hour.server';

type Day = { id: number; years: number; to: number[] };

/** Tells a team, and whoever looks after them, of someone's first day and of each full year, where they want it told. */
export async function daysOfPeople(db: Db, now: Date): Promise<void> {
  await onceAnHour(db, 'days-of-people', now, () =>
    inTransaction(db, async (tx) => {
      for (const { id, years, to } of await listDays(tx, now))
        await tell(
          tx,
          years === 0
            ? { to, by: id, kind: 'first-day', key: `first-day-${id}`, about: { person: id } }
            : { to, by: id, kind: 'anniversary', key: `years-${id}-${years}`, about: { person: id, years } },
          now,
        );
    }),
  );
}

/** Whose day it is today where they live, and who is told. Who came on 29 February has it on the 28th in other years. */
async function listDays(tx: Db, now: Date): Promise<Day[]> {
  const zones = await sql<{ zone: string }>`select distinct time_zone as zone from person`.execute(tx);
  const names = zones.rows.map(({ zone }) => zone);
  const days = names.map((zone) => dayOf(now, zone));
  const { rows } = await sql<Day>`
    with day as (
      select p.id, p.home_team_id, extract(year from z.today)::int - extract(year from p.start_date)::int as years
      from unnest(${names}::text[], ${days}::date[]) z(zone, today) join person p on p.time_zone = z.zone
      where p.celebrated and p.deactivated_at is null and p.erased_at is null and p.start_date <= z.today
        and to_char(z.today, 'MM-DD') in (to_char(p.start_date, 'MM-DD'),
          case when to_char(p.start_date, 'MM-DD') = '02-29' and to_char(z.today + 1, 'MM-DD') = '03-01' then '02-28' end)
    )
    select day.id, day.years, array(
      select mate.id from person mate where mate.home_team_id = day.home_team_id and mate.id <> day.id
      union select care.manager_id from (${lookedAfter(sql`p.id in (select id from day)`)}) care
        where care.person_id = day.id) as "to"
    from day order by day.id`.execute(tx);
  return rows;
}

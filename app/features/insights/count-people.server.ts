import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { monthOf } from '~/shared/month';
import { lately, type Window } from './lately';

/**
 * Counts anew, from what was counted of their months, what is asked of everybody at once: who was thanked and who
 * thanked someone lately, and what each got up to the end of each month, so that any period is one subtraction.
 */
export async function countPeople(tx: Db, today: string): Promise<void> {
  const windows = lately(today);
  const each = (what: 'got' | 'gave') => sql`array[${sql.join(windows.map((one) => within(what, one)))}]`;
  await sql`delete from person_counted`.execute(tx);
  await sql`with month as materialized (
        select day::date as month, (extract(year from day) * 12 + extract(month from day) - 1)::int as number
        from generate_series((select min(month) from person_in_month)::timestamp, ${monthOf(today)}::timestamp, '1 month') day
      ), so_far as (
        select person_id, number, sum(coalesce(got, 0)) over (partition by person_id order by number) as got
        from (select distinct person_id from person_in_month) who cross join month
          left join person_in_month using (person_id, month)
      ), counted as (
        select person_id, format('[%s:%s]={%s}', min(number), max(number), string_agg(got::text, ',' order by number))::int[] as got
        from so_far group by 1
      ), lately as (
        select person_id, ${each('got')} as got, ${each('gave')} as gave
        from person_in_month m where month >= ${monthOf(windows[3].from)}::date group by 1
      )
      insert into person_counted (person_id, got_so_far, got_lately, gave_lately)
      select person_id, counted.got, coalesce(lately.got, ${NEVER}), coalesce(lately.gave, ${NEVER})
      from counted left join lately using (person_id)`.execute(tx);
}

const NEVER = sql`array[false, false, false, false]`;

/**
 * Whether a month `m` of a person has a day with thanks in a window of 30 days or more. The first and the last such day
 * say it exactly: no window ends in the month it begins in, but for 30 of 31 days, where one day alone is outside.
 */
const within = (what: 'got' | 'gave', { from, until }: Window) =>
  sql`coalesce(bool_or(m.${sql.raw(`last_${what}`)} >= ${from}::date and m.${sql.raw(`first_${what}`)} < ${until}::date), false)`;

import { stringify } from 'csv-stringify/sync';
import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { canKeepPeople } from '~/features/people/people-policy';
import { allow } from '~/shared/asking.server';
import { COLUMNS, type Column } from './columns';

/** Everybody active as CSV in the columns of the import; a spreadsheet that opens it calculates nothing. */
export async function exportPeople(db: Db, actor: Actor): Promise<string> {
  allow(canKeepPeople(actor));
  const { rows } = await sql<Record<Column, string | null>>`
    with recursive tree as (
      select t.id, t.name as path, array[t.id] as up from team t where t.parent_id is null
      union all
      select t.id, tree.path || ' › ' || t.name, t.id || tree.up from team t join tree on tree.id = t.parent_id
    )
    select p.staff_number::text as "staffNumber", p.name, p.title, p.email::text, tree.path as team, p.role,
      to_char(p.start_date, 'YYYY-MM-DD') as "startDate", above.key as manager
    from person p left join tree on tree.id = p.home_team_id
    left join lateral (
      select coalesce(m.staff_number, m.email)::text as key
      from unnest(tree.up) with ordinality as up(id, height)
      join team t on t.id = up.id
      join person m on m.id = t.manager_id and m.deactivated_at is null and m.id <> p.id
      order by up.height limit 1
    ) above on true
    where p.deactivated_at is null
    order by p.name collate "und-x-icu", p.id`.execute(db);
  const columns = Object.entries(COLUMNS).map(([key, header]) => ({ key, header }));
  return stringify(rows, {
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

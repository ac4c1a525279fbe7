import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * The one rule of who looks after whom, as rows (person_id, manager_id): the home team's manager, or the next one up
 * where that is the person, has left, or is nobody. `narrowing` says which people, as `p`.
 */
export const lookedAfter = (narrowing: RawBuilder<SqlBool>) => sql`
  with recursive up as (
    select p.id as person_id, t.parent_id, t.manager_id, 0 as height
    from person p join team t on t.id = p.home_team_id where ${narrowing}
    union all
    select up.person_id, t.parent_id, t.manager_id, up.height + 1 from up join team t on t.id = up.parent_id
  )
  select distinct on (up.person_id) up.person_id, m.id as manager_id
  from up join person m on m.id = up.manager_id
  where m.id <> up.person_id and m.deactivated_at is null
  order by up.person_id, up.height`;

/** People who are here today, as `p`. */
export const here = sql<SqlBool>`(p.deactivated_at is null and p.erased_at is null)`;

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { found } from '~/shared/asking.server';

export type Team = {
  id: number;
  name: string;
  parentId: number | null;
  managerId: number | null;
  managerName: string | null;
  /** 0 for the first level. */
  depth: number;
  /** The names from the first level down to this team, joined by “ › ”. */
  path: string;
  /** Active people whose home team this is. */
  size: number;
};

/** All teams in use, each followed by those below it, in the order of their names. */
export async function listTeams(db: Db): Promise<Team[]> {
  const { rows } = await sql<Team>`
    with recursive tree as (
      select t.id, t.name, t.parent_id, t.manager_id, 0 as depth, t.name as path,
        array[t.name collate "und-x-icu"] as place
      from team t where t.parent_id is null and t.archived_at is null
      union all
      select t.id, t.name, t.parent_id, t.manager_id, tree.depth + 1, tree.path || ' › ' || t.name,
        tree.place || (t.name collate "und-x-icu")
      from team t join tree on tree.id = t.parent_id where t.archived_at is null
    )
    select tree.id, tree.name, tree.parent_id as "parentId", tree.manager_id as "managerId", m.name as "managerName",
      tree.depth, tree.path,
      (select count(*)::int from person p where p.home_team_id = tree.id and p.deactivated_at is null) as size
    from tree left join person m on m.id = tree.manager_id
    order by tree.place, tree.id`.execute(db);
  return rows;
}

/** The teams that this one may be moved below: all but itself and those below it. */
export function notBelow(teams: Team[], id: number): Team[] {
  const from = teams.findIndex((team) => team.id === id);
  const depth = teams[from]?.depth ?? 0;
  const after = teams.findIndex((team, i) => i > from && team.depth <= depth);
  return from < 0 ? teams : teams.filter((_, i) => i < from || (after > 0 && i >= after));
}

/** Teams put away, the newest first. */
export function listArchivedTeams(db: Db) {
  return db
    .selectFrom('team as t')
    .leftJoin('team as above', 'above.id', 't.parent_id')
    .where('t.archived_at', 'is not', null)
    .select(['t.id', 't.name', 'above.name as parentName'])
    .orderBy('t.archived_at', 'desc')
    .orderBy('t.id')
    .execute();
}

/** One team in use or archived, or the 404 page. */
export async function getTeam(db: Db, id: number) {
  return found(
    await db
      .selectFrom('team as t')
      .leftJoin('person as m', 'm.id', 't.manager_id')
      .select(['t.id', 't.name', 't.parent_id as parentId', 't.manager_id as managerId'])
      .select(['m.name as managerName', 't.archived_at as archivedAt'])
      .where('t.id', '=', id)
      .executeTakeFirst(),
  );
}

/** A team that is not archived, or undefined. */
export function findOpenTeam(db: Db, id: number) {
  return db
    .selectFrom('team')
    .select('id')
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .executeTakeFirst();
}

/** The teams of the first level, by name. */
export function listSites(db: Db) {
  return db
    .selectFrom('team')
    .select(['id', 'name'])
    .where('parent_id', 'is', null)
    .where('archived_at', 'is', null)
    .orderBy(sql`name collate "und-x-icu"`)
    .execute();
}

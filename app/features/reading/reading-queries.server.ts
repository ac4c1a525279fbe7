import { sql } from 'kysely';
import type { Db } from '#db/connection.server';

/**
 * The version whose reading still counts: what someone read at or after it holds for the version in force, because
 * everything published since was not material.
 */
export const lastMaterial = sql<number>`(select max(number) from charter_version where material)`;

/** What this person wrote when they acknowledged the version in force, or one that still holds for it. */
export function findAcknowledgement(db: Db, personId: number) {
  return db
    .selectFrom('acknowledgement')
    .where('person_id', '=', personId)
    .where('version', '>=', lastMaterial)
    .orderBy('version', 'desc')
    .select(['version', 'line', 'shared', 'created_at as createdAt'])
    .executeTakeFirst();
}

/** Lines under "for my work it means", the newest first, of those who agreed that everyone may read theirs. */
export function listSharedLines(db: Db, limit = 12) {
  return db
    .selectFrom('acknowledgement as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .where('a.version', '>=', lastMaterial)
    .where('a.shared', '=', true)
    .where('a.line', '<>', '')
    .where('p.deactivated_at', 'is', null)
    .orderBy('a.created_at', 'desc')
    .limit(limit)
    .select(['p.id', 'p.name', 'p.title', 'p.picture_hash as picture', 'a.line'])
    .execute();
}

export type TeamReading = {
  teamId: number | null;
  name: string;
  /** People with an account who have read the version in force, only an earlier one, or none. */
  read: number;
  earlier: number;
  none: number;
  /** People without account, and with how many of them it was read together. */
  without: number;
  together: number;
  managerId: number | null;
};

/** Per home team, who has read what. Archived teams and people who left are out. */
export async function listReading(db: Db): Promise<TeamReading[]> {
  const { rows } = await sql<TeamReading>`
    with reader as (
      select p.id, p.home_team_id, a.person_id is not null as has_account,
        (select max(version) from acknowledgement k where k.person_id = p.id) as acknowledged,
        (select max(version) from read_together k where k.person_id = p.id) as together
      from person p left join account a on a.person_id = p.id where p.deactivated_at is null
    )
    select r.home_team_id as "teamId", coalesce(t.name, 'Without a team') as name, t.manager_id as "managerId",
      count(*) filter (where has_account and acknowledged >= ${lastMaterial})::int as read,
      count(*) filter (where has_account and acknowledged < ${lastMaterial})::int as earlier,
      count(*) filter (where has_account and acknowledged is null)::int as none,
      count(*) filter (where not has_account)::int as without,
      count(*) filter (where not has_account and together >= ${lastMaterial})::int as together
    from reader r left join team t on t.id = r.home_team_id
    group by r.home_team_id, t.name, t.manager_id order by t.name is null, t.name`.execute(db);
  return rows;
}

/** People without account in teams that this person manages, and when it was read together with them. */
export function listWithoutAccount(db: Db, managerId: number) {
  return db
    .selectFrom('person as p')
    .innerJoin('team as t', 't.id', 'p.home_team_id')
    .leftJoin('account as a', 'a.person_id', 'p.id')
    .where('t.manager_id', '=', managerId)
    .where('a.person_id', 'is', null)
    .where('p.deactivated_at', 'is', null)
    .orderBy(sql`p.name collate "und-x-icu"`)
    .select((eb) => [
      'p.id',
      'p.name',
      't.name as teamName',
      eb
        .selectFrom('read_together as k')
        .whereRef('k.person_id', '=', 'p.id')
        .where('k.version', '>=', lastMaterial)
        .select(sql<string>`to_char(max(k.read_on), 'YYYY-MM-DD')`.as('readOn'))
        .as('readOn'),
    ])
    .execute();
}

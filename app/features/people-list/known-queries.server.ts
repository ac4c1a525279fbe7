import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Role } from '~/features/organization/actor';
import type { Known } from './plan';

/** All people and the teams in use, as a list is held against them. */
export async function getKnown(db: Db): Promise<Known> {
  const people = await db
    .selectFrom('person')
    .where('erased_at', 'is', null)
    .select(['id', 'name', 'title', 'email', 'staff_number as staffNumber', 'home_team_id as homeTeamId'])
    .select([
      sql<Role>`role`.as('role'),
      sql<string | null>`to_char(start_date, 'YYYY-MM-DD')`.as('startDate'),
      sql<boolean>`deactivated_at is not null`.as('gone'),
    ])
    .orderBy('id')
    .execute();
  const teams = await db
    .selectFrom('team as t')
    .leftJoin('person as m', (on) => on.onRef('m.id', '=', 't.manager_id').on('m.deactivated_at', 'is', null))
    .where('t.archived_at', 'is', null)
    .select(['t.id', 't.name', 't.parent_id as parentId', 'm.id as managerId'])
    .orderBy('t.id')
    .execute();
  return { people, teams };
}

/** The list that this admin uploaded last and has neither taken in nor put away. */
export function findPendingList(db: Db, personId: number) {
  return db
    .selectFrom('people_import')
    .where('person_id', '=', personId)
    .select(['file_name as fileName', 'content', 'created_at as createdAt'])
    .executeTakeFirst();
}

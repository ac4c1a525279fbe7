import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';
import type { TeamInput } from './people-input';
import { canKeepTeams } from './people-policy';
import { findOpenTeam } from './team-queries.server';
import { teamRefusalOf } from './team-refusal.server';

export async function addTeam(db: Db, actor: Actor, { name, parentId, managerId }: TeamInput) {
  allow(canKeepTeams(actor));
  if (parentId && !(await findOpenTeam(db, parentId))) return { refused: 'no-such-team' as const };
  try {
    return await db
      .insertInto('team')
      .values({ name, parent_id: parentId, manager_id: managerId })
      .returning('id')
      .executeTakeFirstOrThrow();
  } catch (error) {
    return teamRefusalOf(error);
  }
}

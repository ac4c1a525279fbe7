import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import type { TeamInput } from './people-input';
import { canKeepTeams } from './people-policy';
import { findOpenTeam } from './team-queries.server';
import { teamRefusalOf } from './team-refusal.server';

/** Renames or moves a team, or gives it another manager. */
export async function changeTeam(
  db: Db,
  actor: Actor,
  { id, name, parentId, managerId }: TeamInput & { id: number },
) {
  allow(canKeepTeams(actor));
  if (parentId && !(await findOpenTeam(db, parentId))) return { refused: 'no-such-team' as const };
  try {
    const row = await db
      .updateTable('team')
      .set({ name, parent_id: parentId, manager_id: managerId })
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    return found(row);
  } catch (error) {
    return teamRefusalOf(error);
  }
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { fieldsChanged, recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { findPersonMeant } from './find-person.server';
import type { TeamInput } from './people-input';
import { canKeepTeams } from './people-policy';
import { findOpenTeam, getTeam } from './team-queries.server';
import { teamRefusalOf } from './team-refusal.server';

/** Renames or moves a team, or gives it another manager. */
export async function changeTeam(
  db: Db,
  actor: Actor,
  { id, name, parentId, manager }: TeamInput & { id: number },
) {
  allow(canKeepTeams(actor));
  const before = await getTeam(db, id);
  if (parentId && !(await findOpenTeam(db, parentId))) return { refused: 'no-such-team' as const };
  const meant = manager ? await findPersonMeant(db, manager) : null;
  if (meant?.refused) return { refused: meant.refused };
  const managerId = meant?.id ?? null;
  try {
    await inTransaction(db, async (tx) => {
      await tx
        .updateTable('team')
        .set({ name, parent_id: parentId, manager_id: managerId })
        .where('id', '=', id)
        .execute();
      const { id: _, archivedAt: _archived, managerName: _manager, ...fields } = before;
      const changed = fieldsChanged(fields, { name, parentId, managerId });
      if (changed.length)
        await recordChange(tx, actor, { did: 'team-changed', teamId: id, details: { fields: changed } });
    });
    return { id };
  } catch (error) {
    return teamRefusalOf(error);
  }
}

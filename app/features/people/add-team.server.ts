import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { findPersonMeant } from './find-person.server';
import type { TeamInput } from './people-input';
import { canKeepTeams } from './people-policy';
import { findOpenTeam } from './team-queries.server';
import { teamRefusalOf } from './team-refusal.server';

export async function addTeam(db: Db, actor: Actor, { name, parentId, manager }: TeamInput) {
  allow(canKeepTeams(actor));
  if (parentId && !(await findOpenTeam(db, parentId))) return { refused: 'no-such-team' as const };
  const meant = manager ? await findPersonMeant(db, manager) : null;
  if (meant?.refused) return { refused: meant.refused };
  const managerId = meant?.id ?? null;
  try {
    return await inTransaction(db, async (tx) => {
      const team = await tx
        .insertInto('team')
        .values({ name, parent_id: parentId, manager_id: managerId })
        .returning('id')
        .executeTakeFirstOrThrow();
      await recordChange(tx, actor, { did: 'team-added', teamId: team.id });
      return team;
    });
  } catch (error) {
    return teamRefusalOf(error);
  }
}

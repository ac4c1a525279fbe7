import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow, found } from '~/shared/asking.server';
import { canKeepTeams } from './people-policy';
import { teamRefusalOf } from './team-refusal.server';

/** Puts an empty team away, or brings one back. */
export async function archiveTeam(
  db: Db,
  actor: Actor,
  { id, on, now }: { id: number; on: boolean; now: Date },
) {
  allow(canKeepTeams(actor));
  try {
    return await inTransaction(db, async (tx) => {
      const team = found(
        await tx
          .selectFrom('team')
          .select(['id', 'name'])
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirst(),
      );
      const below = tx
        .selectFrom('team')
        .select('id')
        .where('parent_id', '=', id)
        .where('archived_at', 'is', null);
      if (on && (await below.executeTakeFirst())) return { refused: 'has-teams' as const };
      const people = tx
        .selectFrom('person')
        .select('id')
        .where('home_team_id', '=', id)
        .where('deactivated_at', 'is', null);
      if (on && (await people.executeTakeFirst())) return { refused: 'has-people' as const };
      await tx
        .updateTable('team')
        .set({ archived_at: on ? now : null })
        .where('id', '=', id)
        .execute();
      await recordChange(tx, actor, { did: on ? 'team-archived' : 'team-reopened', teamId: id });
      return team;
    });
  } catch (error) {
    return teamRefusalOf(error);
  }
}

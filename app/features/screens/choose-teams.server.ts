import { sql } from 'kysely';
import type { Db } from '#db/connection.server';

/** Writes which teams' thanks a screen shows, in the transaction around; teams that are none fall out. */
export async function chooseTeams(tx: Db, screenId: number, teams: number[]): Promise<void> {
  await tx.deleteFrom('screen_team').where('screen_id', '=', screenId).execute();
  await tx
    .insertInto('screen_team')
    .columns(['screen_id', 'team_id'])
    .expression((eb) =>
      eb
        .selectFrom('team')
        .where('id', '=', eb.fn.any(eb.val(teams)))
        .select([sql<number>`${screenId}::int`.as('screen_id'), 'id']),
    )
    .execute();
}

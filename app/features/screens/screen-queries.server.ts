import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { hashSecret } from '~/features/accounts/secrets.server';
import { found } from '~/shared/asking.server';

const TEAMS = sql<
  number[]
>`array(select st.team_id from screen_team st where st.screen_id = s.id order by 1)`;
const TEAM_NAMES = sql<string[]>`array(select t.name from screen_team st join team t on t.id = st.team_id
  where st.screen_id = s.id order by t.name collate "und-x-icu", t.id)`;

const inUse = (db: Db) => db.selectFrom('screen as s').where('s.revoked_at', 'is', null);

/** The screens in use, by name. */
export function listScreens(db: Db) {
  return inUse(db)
    .orderBy(sql`s.name collate "und-x-icu"`)
    .orderBy('s.id')
    .select(['s.id', 's.name', 's.pace', TEAM_NAMES.as('teamNames')])
    .execute();
}

/** A screen in use, or the 404 page. */
export async function getScreen(db: Db, id: number) {
  return found(
    await inUse(db)
      .where('s.id', '=', id)
      .select(['s.id', 's.name', 's.pace', TEAMS.as('teams')])
      .executeTakeFirst(),
  );
}

/** The screen in use that has this token in its address; undefined alike for a wrong one and for one switched off. */
export function findScreenShown(db: Db, token: string) {
  return inUse(db)
    .where('s.token_hash', '=', hashSecret(token))
    .select(['s.id', 's.pace', TEAMS.as('teams')])
    .executeTakeFirst();
}

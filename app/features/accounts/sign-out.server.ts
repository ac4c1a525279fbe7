import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';

/** Ends the session this request came in. */
export async function signOut(db: Db, actor: Actor): Promise<void> {
  await db.deleteFrom('session').where('id', '=', actor.sessionId).execute();
}

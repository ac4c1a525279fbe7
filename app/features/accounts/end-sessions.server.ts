import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';

/** Ends one of the actor's sessions, or all of them with this one. */
export async function endSessions(db: Db, actor: Actor, which: { id: number } | 'all'): Promise<void> {
  let query = db.deleteFrom('session').where('person_id', '=', actor.id);
  if (which !== 'all') query = query.where('id', '=', which.id);
  const ended = await query.returning('id').execute();
  found(ended[0]);
}

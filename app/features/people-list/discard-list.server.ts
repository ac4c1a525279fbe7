import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { canKeepPeople } from '~/features/people/people-policy';
import { allow } from '~/shared/asking.server';

/** Puts the uploaded list away; nothing of it was taken in. */
export async function discardList(db: Db, actor: Actor) {
  allow(canKeepPeople(actor));
  await db.deleteFrom('people_import').where('person_id', '=', actor.id).execute();
}

import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';

/** Settles a refused text in favour of the one that stands. */
export async function discardEdit(db: Db, actor: Actor, field: string): Promise<void> {
  await db.deleteFrom('refused_edit').where('person_id', '=', actor.id).where('field', '=', field).execute();
}

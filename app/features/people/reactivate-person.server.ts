import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { canKeepPeople } from './people-policy';

/** Lets a person back in; a password they had still holds. */
export async function reactivatePerson(db: Db, actor: Actor, { id }: { id: number }) {
  allow(canKeepPeople(actor));
  return found(
    await db
      .updateTable('person')
      .set({ deactivated_at: null })
      .where('id', '=', id)
      .returning(['id', 'name'])
      .executeTakeFirst(),
  );
}

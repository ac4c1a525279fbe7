import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import type { Preferences } from './people-input';

/** Changes how Credo shows times to oneself and whether it listens to single keys. */
export async function changePreferences(db: Db, actor: Actor, { timeZone, locale, shortcuts }: Preferences) {
  await db
    .updateTable('person')
    .set({ time_zone: timeZone, locale, shortcuts })
    .where('id', '=', actor.id)
    .execute();
}

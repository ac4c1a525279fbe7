import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import type { Preferences } from './people-input';

/** Changes how Credo shows times to oneself, whether it listens to single keys, and how one likes to be thanked. */
export async function changePreferences(
  db: Db,
  actor: Actor,
  { timeZone, locale, shortcuts, thanksWish }: Preferences,
) {
  await db
    .updateTable('person')
    .set({ time_zone: timeZone, locale, shortcuts, thanks_wish: thanksWish })
    .where('id', '=', actor.id)
    .execute();
}

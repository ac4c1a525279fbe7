import type { Db } from '#db/connection.server';
import { getStanding } from '~/features/recognition/recognition-queries.server';

/** Whether a letter is there for this person, or the 404 page. */
export const canSee = (db: Db, person: { id: number }, id: number): Promise<boolean> =>
  getStanding(db, person, id).then(
    () => true,
    () => false,
  );

import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import type { ReactionKind } from './reactions';
import { canSee } from './recognition-queries.server';

/** Leaves a reaction on a card one may see, or takes it back. Posting the same state twice changes nothing. */
export async function react(
  db: Db,
  actor: Actor,
  id: number,
  { kind, on }: { kind: ReactionKind; on: boolean },
) {
  found((await canSee(db, actor, id)) || undefined);
  if (on)
    await db
      .insertInto('reaction')
      .values({ recognition_id: id, person_id: actor.id, kind })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else
    await db
      .deleteFrom('reaction')
      .where('recognition_id', '=', id)
      .where('person_id', '=', actor.id)
      .where('kind', '=', kind)
      .execute();
}

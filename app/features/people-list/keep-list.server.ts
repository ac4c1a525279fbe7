import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { canKeepPeople } from '~/features/people/people-policy';
import { allow } from '~/shared/asking.server';

type Upload = { fileName: string; content: Buffer; now: Date };

/** Keeps an uploaded list until its admin takes it in or puts it away; a second one takes its place. */
export async function keepList(db: Db, actor: Actor, { fileName, content, now }: Upload) {
  allow(canKeepPeople(actor));
  const kept = { file_name: fileName.slice(0, 255), content, created_at: now };
  await db
    .insertInto('people_import')
    .values({ person_id: actor.id, ...kept })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(kept))
    .execute();
}

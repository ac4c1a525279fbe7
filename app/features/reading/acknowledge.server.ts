import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { markKindsRead } from '~/features/notices/notice-queries.server';
import type { Actor } from '~/features/organization/actor';

type Acknowledged = { version: number; line: string; shared: boolean };

/** "I have read this version, and this is what it asks of me." Said again, the later words stand. */
export async function acknowledge(
  db: Db,
  actor: Actor,
  { version, line, shared }: Acknowledged,
  now = new Date(),
) {
  return inTransaction(db, async (tx) => {
    const inForce = await tx
      .selectFrom('charter_version')
      .select((eb) => eb.fn.max('number').as('number'))
      .executeTakeFirst();
    if (inForce?.number !== version) return { refused: 'another-version' as const };
    const words = { line, shared: shared && line !== '', created_at: now };
    await tx
      .insertInto('acknowledgement')
      .values({ person_id: actor.id, version, ...words })
      .onConflict((conflict) => conflict.columns(['person_id', 'version']).doUpdateSet(words))
      .execute();
    await markKindsRead(tx, actor, now, ['charter-published', 'please-read']);
    return { version };
  });
}

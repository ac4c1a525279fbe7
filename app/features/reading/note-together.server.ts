import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';
import { listWithoutAccount } from './reading-queries.server';

/** A manager notes on which day they read the version in force with people of theirs who have no account. */
export async function noteTogether(
  db: Db,
  actor: Actor,
  { people, readOn }: { people: number[]; readOn: string },
  now = new Date(),
) {
  if (readOn > now.toISOString().slice(0, 10)) return { refused: 'future' as const };
  return inTransaction(db, async (tx) => {
    const mine = new Set((await listWithoutAccount(tx, actor.id)).map(({ id }) => id));
    allow(people.every((id) => mine.has(id)));
    const { number } = await tx
      .selectFrom('charter_version')
      .select((eb) => eb.fn.max('number').as('number'))
      .executeTakeFirstOrThrow();
    if (!people.length || !number) return { refused: 'nobody' as const };
    const words = { read_on: readOn, noted_by: actor.id, noted_at: now };
    await tx
      .insertInto('read_together')
      .values(people.map((person_id) => ({ person_id, version: number, ...words })))
      .onConflict((conflict) => conflict.columns(['person_id', 'version']).doUpdateSet(words))
      .execute();
    return { noted: people.length };
  });
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';

const HERE_FOR = 45_000;

/** Says that someone has the draft open, and in which field they write (empty: in none). */
export async function sayWhere(db: Db, actor: Actor, { field, now }: { field: string; now: Date }) {
  allow(canWriteCharter(actor));
  const was = await db
    .selectFrom('draft_presence')
    .where('person_id', '=', actor.id)
    .where('seen_at', '>', new Date(now.getTime() - HERE_FOR))
    .select('field')
    .executeTakeFirst();
  await db
    .insertInto('draft_presence')
    .values({ person_id: actor.id, field, seen_at: now })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ field, seen_at: now }))
    .execute();
  if (was?.field !== field) await sql`select pg_notify('credo', 'draft')`.execute(db);
}

/** Who else has the draft open now. */
export function listPresent(db: Db, actor: Actor, now: Date) {
  return db
    .selectFrom('draft_presence as d')
    .innerJoin('person as p', 'p.id', 'd.person_id')
    .where('d.seen_at', '>', new Date(now.getTime() - HERE_FOR))
    .where('d.person_id', '<>', actor.id)
    .orderBy('p.name')
    .select(['p.id', 'p.name', 'p.picture_hash as picture', 'd.field'])
    .execute();
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { type Actor, isLeader } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';

const asRead = (db: Db) =>
  db
    .selectFrom('suggestion as s')
    .innerJoin('person as p', 'p.id', 's.person_id')
    .leftJoin('person as settler', 'settler.id', 's.settled_by')
    .select(['s.id', 's.field', 's.base', 's.text', 's.source', 's.reason', 's.outcome', 's.answer'])
    .select(['s.person_id as personId', 'p.name as by', 'p.picture_hash as picture'])
    .select(['s.created_at as createdAt', 's.settled_at as settledAt', 'settler.name as settledBy']);

export type Suggestion = Awaited<ReturnType<typeof listOpenSuggestions>>[number];

/** Wordings that wait for an answer, the oldest first; texts that lost a save are seen by leaders alone. */
export function listOpenSuggestions(db: Db, actor: Actor) {
  return asRead(db)
    .where('s.outcome', 'is', null)
    .$if(!isLeader(actor), (query) => query.where('s.source', '<>', 'refused'))
    .orderBy('s.id')
    .limit(300)
    .execute();
}

/** What became of wordings: all of them for leaders, one's own for others. The newest first. */
export function listSettledSuggestions(db: Db, actor: Actor, { before }: { before?: number }) {
  return asRead(db)
    .where('s.outcome', 'is not', null)
    .where((eb) => eb.or([eb('s.source', '<>', 'refused'), eb('s.outcome', '<>', 'withdrawn')]))
    .$if(!isLeader(actor), (query) => query.where('s.person_id', '=', actor.id))
    .$if(before !== undefined, (query) => query.where('s.id', '<', before ?? 0))
    .orderBy('s.id', 'desc')
    .limit(50)
    .execute();
}

/** A wording that still waits, locked until the transaction ends, or the 404 page. */
export async function getOpenSuggestion(tx: Db, id: number) {
  return found(
    await tx
      .selectFrom('suggestion')
      .where('id', '=', id)
      .where('outcome', 'is', null)
      .select(['id', 'field', 'text', 'source', 'person_id as personId'])
      .forUpdate()
      .executeTakeFirst(),
  );
}

/** Whose wordings were taken in between two moments: they are credited with the version. */
export async function listCredited(
  db: Db,
  { after, until }: { after: Date | null; until: Date },
): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct p.name from suggestion s join person p on p.id = s.person_id
    where s.outcome = 'accepted' and s.settled_at <= ${until} and s.settled_at > coalesce(${after}, '-infinity'::timestamptz)
    order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

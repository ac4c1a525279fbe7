import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { visible } from './recognition-input';

/** What stands in the form of a letter that was begun. All of it is what was typed, not yet what will do. */
export type Begun = {
  people: number[];
  teams: number[];
  who: string;
  /** Names that were pasted and not matched yet. */
  list: string;
  text: string;
  values: number[];
  behaviours: number[];
  wish?: string;
  happened: string;
  evidence: string;
  /** Whom it helped. */
  served?: string;
};

// Ticks, the circle and whom it helped alone are no letter yet.
const isEmpty = ({ people, teams, who, list, text, happened, evidence }: Begun) =>
  !people.length && !teams.length && ![who, list, text, happened, evidence].some((words) => words.trim());

/**
 * Keeps a letter that is being written, and says under which key; one in which nothing stands any more is let go. Where
 * the letter of this key was sent already, other words are kept under a new key, and the same words need no keeping.
 */
export async function keepDraft(
  db: Db,
  actor: Pick<Actor, 'id'>,
  { key, now, ...begun }: Begun & { key: string; now: Date },
): Promise<string> {
  return inTransaction(db, async (tx) => {
    await lockLetter(tx, actor, key);
    const sent = await tx
      .selectFrom('recognition')
      .where('giver_id', '=', actor.id)
      .where('submit_key', '=', key)
      .select('text')
      .executeTakeFirst();
    if (isEmpty(begun) || sent?.text === visible(begun.text)) {
      await tx.deleteFrom('thanks_draft').where('person_id', '=', actor.id).where('key', '=', key).execute();
      return key;
    }
    const own = sent ? randomUUID() : key;
    // The same words to the same people in another draft are kept already.
    await sql`insert into thanks_draft (person_id, key, typed, saved_at)
      select ${actor.id}::int, ${own}::uuid, ${JSON.stringify(begun)}::jsonb, ${now}::timestamptz
      where not exists (select from thanks_draft d where d.person_id = ${actor.id} and d.key <> ${own}
        and d.typed->>'text' = ${begun.text} and ${begun.text} <> '' and d.typed->'people' = ${JSON.stringify(begun.people)}::jsonb)
      on conflict (person_id, key) do update set typed = excluded.typed, saved_at = excluded.saved_at`.execute(
      tx,
    );
    return own;
  });
}

/** Of a save and a send of one letter at the same moment, the later one sees what the earlier one did. */
async function lockLetter(tx: Db, actor: Pick<Actor, 'id'>, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${actor.id}::int, hashtext(${key}))`.execute(tx);
}

/** The letters one has begun, the newest first. */
export async function listDrafts(db: Db, actor: Pick<Actor, 'id'>) {
  const rows = await db
    .selectFrom('thanks_draft')
    .where('person_id', '=', actor.id)
    .orderBy('saved_at', 'desc')
    .select(['key', 'typed', 'saved_at as savedAt'])
    .execute();
  return rows.map(({ key, typed, savedAt }) => ({ key, savedAt, begun: typed as unknown as Begun }));
}

/** How many letters one has begun. */
export async function countDrafts(db: Db, actor: Pick<Actor, 'id'>): Promise<number> {
  const { count } = await db
    .selectFrom('thanks_draft')
    .where('person_id', '=', actor.id)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Lets a begun letter go, with the pictures put into it. */
export async function discardDraft(db: Db, actor: Pick<Actor, 'id'>, key: string): Promise<void> {
  await sql`with gone as (
      delete from thanks_picture where person_id = ${actor.id} and key = ${key} and recognition_id is null
    ) delete from thanks_draft where person_id = ${actor.id} and key = ${key}`.execute(db);
}

/** The draft has become this letter: its pictures go along, and it is no draft any more. */
export async function sendDraft(tx: Db, actor: Pick<Actor, 'id'>, key: string, recognitionId: number) {
  // Only the one submit that became the letter comes here; repeats of it wait at the letter's key.
  await lockLetter(tx, actor, key);
  await sql`with sent as (
      update thanks_picture set recognition_id = ${recognitionId}
      where person_id = ${actor.id} and key = ${key} and recognition_id is null
    ) delete from thanks_draft where person_id = ${actor.id} and key = ${key}`.execute(tx);
}

/** Lets pictures go that were put into a letter nobody sent and nobody kept, a day after. */
export async function sweepPictures(db: Db, now: Date): Promise<void> {
  await sql`delete from thanks_picture tp where tp.recognition_id is null
    and tp.created_at < ${new Date(now.getTime() - 86_400_000)} and not exists (
      select from thanks_draft d where d.person_id = tp.person_id and d.key = tp.key)`.execute(db);
}

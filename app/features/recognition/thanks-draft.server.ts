import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';

/** What stands in the form of a letter that was begun. All of it is what was typed, not yet what will do. */
export type Begun = {
  people: number[];
  teams: number[];
  who: string;
  text: string;
  values: number[];
  behaviours: number[];
  wish?: string;
  happened: string;
  evidence: string;
};

const isEmpty = ({ people, teams, who, text }: Begun) =>
  !people.length && !teams.length && !who.trim() && !text.trim();

/** Keeps a letter that is being written; one in which nothing stands any more is let go. */
export async function keepDraft(
  db: Db,
  actor: Pick<Actor, 'id'>,
  { key, now, ...begun }: Begun & { key: string; now: Date },
): Promise<void> {
  if (isEmpty(begun)) {
    await db.deleteFrom('thanks_draft').where('person_id', '=', actor.id).where('key', '=', key).execute();
    return;
  }
  // A save that comes in after the letter was sent must not bring the draft back.
  await sql`insert into thanks_draft (person_id, key, typed, saved_at)
    select ${actor.id}::int, ${key}::uuid, ${JSON.stringify(begun)}::jsonb, ${now}::timestamptz
    where not exists (select from recognition where giver_id = ${actor.id} and submit_key = ${key})
    on conflict (person_id, key) do update set typed = excluded.typed, saved_at = excluded.saved_at`.execute(
    db,
  );
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

/** Lets a begun letter go, with the pictures put into it. */
export async function discardDraft(db: Db, actor: Pick<Actor, 'id'>, key: string): Promise<void> {
  await sql`with gone as (
      delete from thanks_picture where person_id = ${actor.id} and key = ${key} and recognition_id is null
    ) delete from thanks_draft where person_id = ${actor.id} and key = ${key}`.execute(db);
}

/** The draft has become this letter: its pictures go along, and it is no draft any more. */
export async function sendDraft(tx: Db, actor: Pick<Actor, 'id'>, key: string, recognitionId: number) {
  await sql`with sent as (
      update thanks_picture set recognition_id = ${recognitionId}
      where person_id = ${actor.id} and key = ${key} and recognition_id is null
    ) delete from thanks_draft where person_id = ${actor.id} and key = ${key}`.execute(tx);
}

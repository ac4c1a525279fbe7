import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { isAdmin } from '~/features/organization/actor';
import { findManagerOf } from '~/features/people/people-queries.server';
import { type Concerned, judgesAmong } from './moderation-policy';

/** Who was named a moderator and can sign in, by name. */
export const listNamedModerators = (db: Db) =>
  selectPeople(db).innerJoin('moderator as m', 'm.person_id', 'p.id').execute();

export const listAdmins = (db: Db) => selectPeople(db).where('p.role', '=', 'admin').execute();

/** Who acts as moderator, by name: those named, and while there are none, the admins. */
export async function listModerators(db: Db) {
  const named = await listNamedModerators(db);
  return named.length ? named : listAdmins(db);
}

/** Moderators have a queue; admins too, for letters that no moderator may judge. */
export async function mayModerate(db: Db, actor: Actor): Promise<boolean> {
  return isAdmin(actor) || (await listNamedModerators(db)).some(({ id }) => id === actor.id);
}

/** Who may judge this letter, by name. */
export async function listJudges(db: Db, id: number) {
  return (await listJudgesOf(db, [id])).get(id) ?? [];
}

/** The same for several letters: Map of letter id to people. */
export async function listJudgesOf(db: Db, ids: number[]) {
  const [moderators, admins, letters] = await Promise.all([
    listModerators(db),
    listAdmins(db),
    listConcerned(db, ids),
  ]);
  return new Map(letters.map((letter) => [letter.id, judgesAmong(letter, moderators, admins)]));
}

async function listConcerned(db: Db, ids: number[]): Promise<(Concerned & { id: number })[]> {
  const { rows } = await sql<Omit<Concerned, 'giverManagerId'> & { id: number }>`
    select r.id, r.giver_id as "giverId",
      array(select person_id from cosign c where c.recognition_id = r.id) as signers,
      array(select person_id from report x where x.recognition_id = r.id and x.decision is null) as reporters,
      array(select person_id from recognition_recipient rr where rr.recognition_id = r.id and rr.named) as recipients,
      array(select person_id from recognition_manager m where m.recognition_id = r.id) as managers
    from recognition r where r.id = any(${ids}::int[])`.execute(db);
  const givers = [...new Set(rows.map(({ giverId }) => giverId))];
  const managers = new Map(
    await Promise.all(givers.map(async (giver) => [giver, (await findManagerOf(db, giver))?.id] as const)),
  );
  return rows.map((row) => ({ ...row, giverManagerId: managers.get(row.giverId) ?? null }));
}

function selectPeople(db: Db) {
  return db
    .selectFrom('person as p')
    .innerJoin('account as a', 'a.person_id', 'p.id')
    .where('p.deactivated_at', 'is', null)
    .orderBy(sql`p.name collate "und-x-icu"`)
    .orderBy('p.id')
    .select(['p.id', 'p.name', 'p.title', 'p.picture_hash as picture']);
}

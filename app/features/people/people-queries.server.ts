import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor, Role } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import { lookedAfter } from './looked-after.server';
import { wordsFound } from './words.server';

export type Person = {
  id: number;
  name: string;
  title: string;
  email: string | null;
  staffNumber: string | null;
  homeTeamId: number | null;
  teamName: string | null;
  role: Role;
  /** As YYYY-MM-DD. */
  startDate: string | null;
  timeZone: string;
  picture: string | null;
  deactivatedAt: Date | null;
  erasedAt: Date | null;
};

/** One person with the name of the home team, or the 404 page. Deactivated people are found too. */
export async function getPerson(db: Db, id: number): Promise<Person> {
  const row = await db
    .selectFrom('person as p')
    .leftJoin('team as t', 't.id', 'p.home_team_id')
    .select([
      'p.id',
      'p.name',
      'p.title',
      'p.email',
      'p.staff_number as staffNumber',
      'p.home_team_id as homeTeamId',
      't.name as teamName',
      sql<Role>`p.role`.as('role'),
      sql<string | null>`to_char(p.start_date, 'YYYY-MM-DD')`.as('startDate'),
      'p.time_zone as timeZone',
      'p.picture_hash as picture',
      'p.deactivated_at as deactivatedAt',
      'p.erased_at as erasedAt',
    ])
    .where('p.id', '=', id)
    .executeTakeFirst();
  return found(row);
}

const PAGE = 50;

type PeopleWish = { words?: string; after?: number; active?: boolean; limit?: number };

/** People by name, fifty a page; each of the words is in their name, title, team or, for admins, e-mail and number. */
export async function listPeople(
  db: Db,
  actor: Actor,
  { words = '', after, active, limit = PAGE }: PeopleWish,
) {
  const admin = actor.role === 'admin';
  const rows = await db
    .selectFrom('person as p')
    .leftJoin('team as t', 't.id', 'p.home_team_id')
    .select(['p.id', 'p.name', 'p.title', 't.name as teamName', 'p.deactivated_at as deactivatedAt'])
    .select('p.picture_hash as picture')
    .select(sql<Role>`p.role`.as('role'))
    .where(
      wordsFound(
        words,
        admin
          ? sql`concat_ws(' ', p.name, p.title, t.name, p.email, p.staff_number)`
          : sql`concat_ws(' ', p.name, p.title, t.name)`,
      ),
    )
    .where('p.erased_at', 'is', null)
    .$if(!admin || active === true, (query) => query.where('p.deactivated_at', 'is', null))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(p.name collate "und-x-icu", p.id) > (select a.name collate "und-x-icu", a.id from person a where a.id = ${after})`,
      ),
    )
    .orderBy(sql`p.name collate "und-x-icu"`)
    .orderBy('p.id')
    .limit(limit + 1)
    .execute();
  const people = rows.slice(0, limit);
  return { people, next: rows.length > limit ? (people.at(-1)?.id ?? null) : null };
}

/** The people and teams whom the actor may mean by some typed words: active ones, and never the actor. */
export async function pickPeople(db: Db, actor: Actor, words: string, { limit = 8 } = {}) {
  const [people, teams] = await Promise.all([
    db
      .selectFrom('person as p')
      .leftJoin('team as t', 't.id', 'p.home_team_id')
      .select(['p.id', 'p.name', 'p.title', 't.name as teamName', 'p.picture_hash as picture'])
      .select('p.thanks_wish as wish')
      .where('p.deactivated_at', 'is', null)
      .where('p.id', '<>', actor.id)
      .where(wordsFound(words, sql`concat_ws(' ', p.name, p.title, t.name)`))
      .orderBy(sql`(${wordsFound(words, sql`p.name`)}) desc`)
      .orderBy(sql`p.name collate "und-x-icu"`)
      .orderBy('p.id')
      .limit(limit)
      .execute(),
    db
      .selectFrom('team as t')
      .leftJoin('team as above', 'above.id', 't.parent_id')
      .select(['t.id', 't.name', sql<string>`coalesce(above.name, '')`.as('path')])
      .select(
        sql<number>`(
          with recursive below as (
            select t.id union select c.id from team c join below on c.parent_id = below.id where c.archived_at is null
          ) select count(*)::int from person m join below on below.id = m.home_team_id where m.deactivated_at is null
        )`.as('size'),
      )
      .where('t.archived_at', 'is', null)
      .where(wordsFound(words, sql`t.name`))
      .orderBy(sql`t.name collate "und-x-icu"`)
      .orderBy('t.id')
      .limit(limit)
      .execute(),
  ]);
  return { people, teams };
}

/** Who looks after a person: the home team's manager, or the next one up where that is the person or nobody. */
export async function findManagerOf(
  db: Db,
  personId: number,
): Promise<{ id: number; name: string } | undefined> {
  const { rows } = await sql<{ id: number; name: string }>`
    select m.id, m.name from (${lookedAfter(sql`p.id = ${personId}`)}) care join person m on m.id = care.manager_id`.execute(
    db,
  );
  return rows[0];
}

/** How a person wishes to be thanked. */
export async function getThanksWish(db: Db, id: number): Promise<string> {
  const person = db.selectFrom('person').where('id', '=', id).select('thanks_wish as wish');
  return found(await person.executeTakeFirst()).wish;
}

/** A person's picture with the hash it is cached under, or the 404 page. */
export async function getPicture(db: Db, id: number): Promise<{ webp: Buffer; hash: string }> {
  const row = await db
    .selectFrom('person_picture as pp')
    .innerJoin('person as p', 'p.id', 'pp.person_id')
    .where('p.id', '=', id)
    .select(['pp.webp', 'p.picture_hash as hash'])
    .executeTakeFirst();
  const { webp, hash } = found(row);
  return { webp, hash: hash ?? '' };
}

/** Active leaders and admins who can sign in, by name. */
export function listLeaders(db: Db) {
  return db
    .selectFrom('person as p')
    .innerJoin('account as a', 'a.person_id', 'p.id')
    .where('p.role', '<>', 'member')
    .where('p.deactivated_at', 'is', null)
    .orderBy(sql`p.name collate "und-x-icu"`)
    .select(['p.id', 'p.name', 'p.title'])
    .execute();
}

/** How many people can sign in, and so can be asked to read something. */
export async function countReaders(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom('account as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .where('p.deactivated_at', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

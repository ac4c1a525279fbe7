import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { wordsFound } from './words.server';

/** Which people (as `p`) may read what a text stands in; whoever may not cannot be mentioned there. */
export type MayRead = RawBuilder<SqlBool>;

/** People whom typed words after an @ could mean. */
export async function offerMentioned(db: Db, mayRead: MayRead, words: string, limit = 6) {
  const people = await db
    .selectFrom('person as p')
    .leftJoin('team as t', 't.id', 'p.home_team_id')
    .where('p.deactivated_at', 'is', null)
    .where(mayRead)
    .where(wordsFound(words, sql`p.name`))
    .select(['p.id', 'p.name', 'p.title', 'p.picture_hash as picture', 't.name as teamName'])
    .orderBy(sql`p.name collate "und-x-icu"`)
    .orderBy('p.id')
    .limit(limit)
    .execute();
  return people.map(({ title, teamName, ...person }) => ({
    ...person,
    note: [title, teamName].filter(Boolean).join(', '),
  }));
}

/** People with whose whole name one of these tails begins. Of namesakes, only those chosen by id. */
export async function findMentioned(db: Db, mayRead: MayRead, tails: string[], chosen: number[]) {
  if (!tails.length) return [];
  const people = await db
    .selectFrom('person as p')
    .where('p.deactivated_at', 'is', null)
    .where(mayRead)
    .where(
      sql<boolean>`exists (select from unnest(${tails}::text[]) tail where starts_with(lower(tail), lower(p.name)))`,
    )
    .select(['p.id', 'p.name'])
    .execute();
  return people.filter(
    (one) =>
      chosen.includes(one.id) ||
      people.filter((other) => other.name.toLowerCase() === one.name.toLowerCase()).length === 1,
  );
}

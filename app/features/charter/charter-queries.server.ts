import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '#db/connection.server';
import { found } from '~/shared/asking.server';
import type { Behaviour, Charter, Value } from './charter';

// A version never changes, so what was read once stays true in this process. Databases are apart for the tests' sake.
const kept = new WeakMap<object, Map<number, Charter>>();

/** The version with this number, from memory once read; null for no number (nothing was published yet). */
export async function charterByNumber(db: Db, number: number | null | undefined): Promise<Charter | null> {
  if (!number) return null;
  const known = kept.get(db) ?? new Map<number, Charter>();
  kept.set(db, known);
  const charter = known.get(number) ?? (await findCharter(db, number)) ?? null;
  if (charter) known.set(number, charter);
  return charter;
}

/** A version by its number, or the 404 page. */
export async function getCharterVersion(db: Db, number: number): Promise<Charter> {
  return found(await charterByNumber(db, number));
}

/** The version in force, or null before the first. */
export async function findCharterInForce(db: Db): Promise<Charter | null> {
  const row = await db
    .selectFrom('charter_version')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst();
  return charterByNumber(db, row?.number);
}

/** All versions, the newest first. */
export function listVersions(db: Db) {
  return db
    .selectFrom('charter_version as v')
    .innerJoin('person', 'person.id', 'v.published_by')
    .orderBy('v.number', 'desc')
    .select(['v.number', 'v.vision', 'v.note', 'v.published_at as publishedAt', 'person.name as publishedBy'])
    .execute();
}

async function findCharter(db: Db, number: number): Promise<Charter | undefined> {
  const row = await db
    .selectFrom('charter_version as v')
    .innerJoin('person as publisher', 'publisher.id', 'v.published_by')
    .leftJoin('person as owner', 'owner.id', 'v.owner_id')
    .where('v.number', '=', number)
    .select((eb) => [
      'v.number',
      'v.vision',
      'v.serves',
      'v.feel',
      'v.mission',
      'v.note',
      'v.published_at as publishedAt',
      'v.owner_id as ownerId',
      'publisher.id as publisherId',
      'publisher.name as publisherName',
      eb.fn.coalesce('owner.name', 'v.owner_name').as('ownerName'),
      'v.owner_title as ownerTitle',
      jsonArrayFrom(
        eb
          .selectFrom('charter_version_value as cv')
          .where('cv.version', '=', number)
          .orderBy('cv.rank')
          .select((value) => [
            'cv.value_id as id',
            'cv.name',
            'cv.definition',
            'cv.story',
            'cv.icare',
            'cv.hue',
            'cv.glyph',
            'cv.rank',
            jsonArrayFrom(
              value
                .selectFrom('charter_version_behaviour as cb')
                .where('cb.version', '=', number)
                .whereRef('cb.value_id', '=', 'cv.value_id')
                .orderBy('cb.kind')
                .orderBy('cb.rank')
                .select(['cb.behaviour_id as id', 'cb.kind', 'cb.text'])
                .$castTo<Behaviour>(),
            ).as('behaviours'),
          ])
          .$castTo<Value>(),
      ).as('values'),
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const { ownerId, ownerName, ownerTitle, publisherId, publisherName, ...charter } = row;
  return {
    ...charter,
    owner: ownerName ? { personId: ownerId, name: ownerName, title: ownerTitle } : null,
    publishedBy: { id: publisherId, name: publisherName },
  };
}

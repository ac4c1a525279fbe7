import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '#db/connection.server';
import { found } from '~/shared/asking.server';
import type { Behaviour, Charter, Value } from './charter';

type Kept = Omit<Charter, 'owner' | 'publishedBy'> & {
  ownerName: string;
  ownerTitle: string;
  /** Value id to the one in force under this version that it counts for, or null. */
  countsFor: Map<number, number | null>;
};

// A version never changes, so what was read once stays true in this process; people's names are no part of it.
// Databases are apart for the tests' sake.
const kept = new WeakMap<object, Map<number, Kept>>();

/** The version with this number, from memory once read; null for no number (nothing was published yet). */
export async function charterByNumber(db: Db, number: number | null | undefined): Promise<Kept | null> {
  if (!number) return null;
  const known = kept.get(db) ?? new Map<number, Kept>();
  kept.set(db, known);
  const charter = known.get(number) ?? (await findCharter(db, number)) ?? null;
  if (charter) known.set(number, charter);
  return charter;
}

/** A version by its number with the people who stand for it, or the 404 page. */
export async function getCharterVersion(db: Db, number: number): Promise<Charter> {
  return withPeople(db, found(await charterByNumber(db, number)));
}

/** All versions up to this one as they were worded, the oldest first. */
export async function listWordings(db: Db, number: number) {
  const numbers = Array.from({ length: number }, (_, i) => i + 1);
  const versions = await Promise.all(numbers.map((one) => charterByNumber(db, one)));
  return versions.flatMap((version) => {
    if (!version) return [];
    const { countsFor, ownerName: _, ownerTitle: __, ...wording } = version;
    return { ...wording, owner: null, countsFor: (id: number) => countsFor.get(id) };
  });
}

/** The version in force, or null before the first. */
export async function findCharterInForce(db: Db): Promise<Charter | null> {
  const row = await db
    .selectFrom('charter_version')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst();
  return row?.number ? getCharterVersion(db, row.number) : null;
}

async function withPeople(
  db: Db,
  { ownerName, ownerTitle, countsFor: _, ...charter }: Kept,
): Promise<Charter> {
  const { owner, ownerId, publisher, publisherId } = await db
    .selectFrom('charter_version as v')
    .innerJoin('person as publisher', 'publisher.id', 'v.published_by')
    .leftJoin('person as owner', 'owner.id', 'v.owner_id')
    .where('v.number', '=', charter.number)
    .select(['v.owner_id as ownerId', 'owner.name as owner', 'v.published_by as publisherId'])
    .select('publisher.name as publisher')
    .executeTakeFirstOrThrow();
  const name = owner ?? ownerName;
  return {
    ...charter,
    owner: name ? { personId: ownerId, name, title: ownerTitle } : null,
    publishedBy: { id: publisherId, name: publisher },
  };
}

/** All versions, the newest first. */
export function listVersions(db: Db) {
  return db
    .selectFrom('charter_version as v')
    .innerJoin('person', 'person.id', 'v.published_by')
    .orderBy('v.number', 'desc')
    .select([
      'v.number',
      'v.vision',
      'v.note',
      'v.material',
      'v.published_at as publishedAt',
      'person.name as publishedBy',
    ])
    .execute();
}

async function findCharter(db: Db, number: number): Promise<Kept | undefined> {
  const row = await db
    .selectFrom('charter_version as v')
    .where('v.number', '=', number)
    .select((eb) => [
      'v.number',
      'v.vision',
      'v.serves',
      'v.feel',
      'v.mission',
      'v.precedence',
      'v.note',
      'v.material',
      sql<string | null>`to_char(v.review_by, 'YYYY-MM-DD')`.as('reviewBy'),
      'v.published_at as publishedAt',
      'v.owner_name as ownerName',
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
            'cv.split_from as splitFrom',
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
      jsonArrayFrom(
        eb
          .selectFrom('charter_version_value_map as map')
          .where('map.version', '=', number)
          .select(['map.value_id', 'map.counts_for']),
      ).as('map'),
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const { map, ...charter } = row;
  return { ...charter, countsFor: new Map(map.map((one) => [one.value_id, one.counts_for])) };
}

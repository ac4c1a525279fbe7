import type { Db } from '#db/connection.server';

/** The one person here with exactly this name; null when there is none, or more than one. */
export async function findPersonByName(db: Db, name: string): Promise<number | null> {
  if (!name) return null;
  const people = await db
    .selectFrom('person')
    .where((eb) => eb(eb.fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .where('deactivated_at', 'is', null)
    .limit(2)
    .select('id')
    .execute();
  return people.length === 1 ? (people[0]?.id ?? null) : null;
}

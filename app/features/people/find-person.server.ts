import { sql } from 'kysely';
import type { Db } from '#db/connection.server';

type Meant = { id: number; name: string; refused?: undefined } | { refused: 'nobody' | 'several' };

/** Who is meant by typed words (with `gone`, deactivated people too): what the field offered (`Anna Meier #12`), an e-mail, a staff number or a whole name. */
export async function findPersonMeant(db: Db, words: string, { gone = false } = {}): Promise<Meant> {
  const text = words.trim();
  const id = Number(/#(\d{1,9})$/.exec(text)?.[1] ?? 0);
  const people = await db
    .selectFrom('person')
    .where('erased_at', 'is', null)
    .$if(!gone, (query) => query.where('deactivated_at', 'is', null))
    .where((eb) =>
      eb.or([
        eb('id', '=', id),
        eb('email', '=', text),
        eb('staff_number', '=', text),
        eb(eb.fn<string>('lower', ['name']), '=', sql<string>`lower(${text})`),
      ]),
    )
    .select(['id', 'name'])
    .limit(20)
    .execute();
  const one = people.find((person) => person.id === id) ?? (people.length === 1 ? people[0] : undefined);
  return one ?? { refused: people.length ? 'several' : 'nobody' };
}

/** A person as `findPersonMeant` reads them back. */
export const meantBy = (person: { id: number; name: string }) => `${person.name} #${person.id}`;

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { pickPeople } from '~/features/people/people-queries.server';
import type { Choice } from './recipients-offered';

const MOST_NAMES = 60;

/** What typed words could mean. Where one name alone is typed out in full, it is taken as meant. */
export async function findRecipients(db: Db, actor: Actor, who: string) {
  const { people, teams } = await pickPeople(db, actor, who, { limit: 8 });
  const choices: Choice[] = [
    ...people.map((person) => ({
      kind: 'person' as const,
      id: person.id,
      name: person.name,
      picture: person.picture,
      wish: person.wish,
      note: [person.title, person.teamName].filter(Boolean).join(', '),
    })),
    ...teams.map((team) => ({ kind: 'team' as const, id: team.id, name: team.name, note: team.path })),
  ];
  const exact = choices.filter((choice) => choice.name.toLocaleLowerCase() === who.toLocaleLowerCase());
  return { choices, meant: exact.length === 1 ? exact[0] : choices.length === 1 ? choices[0] : undefined };
}

/** A pasted list of names: whom each means, who several could mean, and which name nobody goes by. */
export async function readNames(db: Db, actor: Actor, list: string) {
  const names = [...new Set(list.split(/[\n,;]+/).map((name) => name.trim().replace(/\s+/g, ' ')))].filter(
    Boolean,
  );
  const people: number[] = [];
  const teams: number[] = [];
  const choices: Choice[] = [];
  const left: string[] = [];
  for (const name of names.slice(0, MOST_NAMES)) {
    const found = await findRecipients(db, actor, name.slice(0, 120));
    if (found.meant) (found.meant.kind === 'person' ? people : teams).push(found.meant.id);
    else if (found.choices.length) choices.push(...found.choices.slice(0, 4));
    else left.push(name);
  }
  return { people, teams, choices, left: [...left, ...names.slice(MOST_NAMES)] };
}

/** Names and notes of chosen people and teams, to draw the form again; unknown ids fall out. */
export async function listChosen(db: Db, people: number[], teams: number[]): Promise<Choice[]> {
  const { rows } = await sql<Choice>`
    select 'person' as kind, id, name, title as note, picture_hash as picture, thanks_wish as wish from person
      where id = any(${people}::int[]) and deactivated_at is null
    union all
    select 'team', id, name, '', null, 'public' from team where id = any(${teams}::int[]) and archived_at is null`.execute(
    db,
  );
  return rows;
}

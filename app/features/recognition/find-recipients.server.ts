import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { pickPeople } from '~/features/people/people-queries.server';

export type Choice = {
  kind: 'person' | 'team';
  id: number;
  name: string;
  note: string;
  picture?: string | null;
};

/** What typed words could mean. Where one name alone is typed out in full, it is taken as meant. */
export async function findRecipients(db: Db, actor: Actor, who: string) {
  const { people, teams } = await pickPeople(db, actor, who, { limit: 8 });
  const choices: Choice[] = [
    ...people.map((person) => ({
      kind: 'person' as const,
      id: person.id,
      name: person.name,
      picture: person.picture,
      note: [person.title, person.teamName].filter(Boolean).join(', '),
    })),
    ...teams.map((team) => ({ kind: 'team' as const, id: team.id, name: team.name, note: team.path })),
  ];
  const exact = choices.filter((choice) => choice.name.toLocaleLowerCase() === who.toLocaleLowerCase());
  return { choices, meant: exact.length === 1 ? exact[0] : choices.length === 1 ? choices[0] : undefined };
}

/** Names and notes of chosen people and teams, to draw the form again; unknown ids fall out. */
export async function listChosen(db: Db, people: number[], teams: number[]): Promise<Choice[]> {
  const [persons, groups] = await Promise.all([
    people.length
      ? db
          .selectFrom('person')
          .where('id', 'in', people)
          .where('deactivated_at', 'is', null)
          .select(['id', 'name', 'title', 'picture_hash as picture'])
          .execute()
      : [],
    teams.length
      ? db
          .selectFrom('team')
          .where('id', 'in', teams)
          .where('archived_at', 'is', null)
          .select(['id', 'name'])
          .execute()
      : [],
  ]);
  return [
    ...persons.map((person) => ({
      kind: 'person' as const,
      id: person.id,
      name: person.name,
      picture: person.picture,
      note: person.title,
    })),
    ...groups.map((team) => ({ kind: 'team' as const, id: team.id, name: team.name, note: '' })),
  ];
}

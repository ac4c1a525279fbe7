import type { Db } from '#db/connection.server';
import { hashPassword } from '~/features/accounts/passwords.server';
import type { Actor } from '~/features/organization/actor';
import { demoPeople, demoTeams } from './people';

/** The demo organization's people and teams, by their keys. */
export type House = { people: Map<string, Actor>; teams: Map<string, number> };

/** Teams, people and accounts. Passwords are random: the demo signs in by one click. */
export async function seedPeople(db: Db): Promise<House> {
  const passwordHash = await hashPassword(crypto.randomUUID());
  await db
    .insertInto('organization')
    .values({
      name: 'Lindenhof Clinics',
      culture_open: true,
      time_zone: 'Europe/Zurich',
      hue: 'teal',
      visitors_description:
        'What three clinics promise to whoever comes through their doors, and how they live it.',
    })
    .execute();
  const teams = new Map<string, number>();
  for (const team of demoTeams) {
    const parent_id = team.parent ? teams.get(team.parent) : null;
    const row = await db
      .insertInto('team')
      .values({ name: team.name, parent_id })
      .returning('id')
      .executeTakeFirstOrThrow();
    teams.set(team.key, row.id);
  }
  const people = new Map<string, Actor>();
  for (const one of demoPeople) {
    const row = await db
      .insertInto('person')
      .values({
        name: one.name,
        title: one.title,
        email: one.email ?? null,
        staff_number: one.staffNumber,
        home_team_id: teams.get(one.team),
        role: one.role,
        start_date: one.startDate,
        time_zone: 'Europe/Zurich',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (one.email)
      await db.insertInto('account').values({ person_id: row.id, password_hash: passwordHash }).execute();
    people.set(one.key, {
      id: row.id,
      name: one.name,
      title: one.title,
      picture: null,
      role: one.role,
      homeTeamId: teams.get(one.team) ?? null,
      teamName: demoTeams.find((team) => team.key === one.team)?.name ?? null,
      timeZone: 'Europe/Zurich',
      locale: 'en-GB',
      shortcuts: true,
      unread: 0,
      toRead: false,
      manages: false,
      feed: { seen: 0, left: 0, at: null },
      sessionId: 0,
    });
  }
  for (const team of demoTeams)
    await db
      .updateTable('team')
      .set({ manager_id: people.get(team.manager)?.id })
      .where('id', '=', teams.get(team.key) ?? 0)
      .execute();
  return { people, teams };
}

/** What a key stands for; the demo's own data is at fault when there is nothing. */
export function known<T>(map: Map<string, T>, key: string): T {
  const thing = map.get(key);
  if (thing === undefined) throw new Error(`The demo organization knows no ${key}.`);
  return thing;
}

export const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

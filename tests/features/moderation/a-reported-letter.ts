import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { reportRecognition } from '~/features/moderation/report-recognition.server';
import type { Role } from '~/features/organization/actor';
import type { Thanks } from '~/features/recognition/thank-someone.server';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { anActor, anOrganization, aPerson } from '../../support/factories';

export const at = new Date('2026-03-02T08:00:00Z');
export const hoursLater = (hours: number) => new Date(at.getTime() + hours * 3_600_000);

/** Someone who can sign in, without the cost of a password. */
export async function aColleague(db: Db, name: string, role: Role = 'member', homeTeamId?: number) {
  const person = await aPerson(db, { name, role, homeTeamId });
  await db.insertInto('account').values({ person_id: person.id, password_hash: 'none' }).execute();
  return anActor(person);
}

/** Ruth thanked Tom; Ana is moderator, Ben an admin, Eve and Joe look on. */
export async function aHouse(db: Db, wish: Thanks['wish'] = 'everyone') {
  await anOrganization(db);
  const ben = await aColleague(db, 'Ben', 'admin');
  const [value] = await aPublishedCharter(db, ben, ['Safe hands']);
  const ruth = await aColleague(db, 'Ruth');
  const tom = await aColleague(db, 'Tom');
  const eve = await aColleague(db, 'Eve');
  const joe = await aColleague(db, 'Joe');
  const ana = await aColleague(db, 'Ana');
  await db.insertInto('moderator').values({ person_id: ana.id }).execute();
  const values = [value?.id ?? 0];
  const id = await aRecognition(db, ruth, { people: [tom.id], values, wish });
  return { ben, ruth, tom, eve, joe, ana, id, values };
}

export async function aReportedLetter(db: Db, wish: Thanks['wish'] = 'everyone') {
  const house = await aHouse(db, wish);
  const reporter = wish === 'everyone' ? house.eve : house.tom;
  await reportRecognition(db, reporter, { id: house.id, reason: 'It names a guest.' }, at);
  return { ...house, reporter };
}

/** What a letter is now. */
export const stateOf = (db: Db, id: number) =>
  db
    .selectFrom('recognition')
    .where('id', '=', id)
    .select(['audience', 'held_at', 'mend_asked_at', 'withdrawn_at', 'removed_by', 'removal_reason'])
    .executeTakeFirstOrThrow();

/** Who was told what, as `Tom: thanked`, in the order it was told. */
export async function told(db: Db): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`select p.name || ': ' || n.kind as said
    from notice n join person p on p.id = n.person_id order by n.id`.execute(db);
  return rows.map(({ said }) => said);
}

/** The audit log as `Ana: recognition-restored`, oldest first. */
export async function audited(db: Db): Promise<string[]> {
  const { rows } = await sql<{ said: string }>`select coalesce(p.name, 'nobody') || ': ' || a.did as said
    from audit_entry a left join person p on p.id = a.by_id
    where a.did ~ 'recognition|moderator' order by a.id`.execute(db);
  return rows.map(({ said }) => said);
}

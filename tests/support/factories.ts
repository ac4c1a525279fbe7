import type { Db } from '#db/connection.server';
import { hashPassword } from '~/features/accounts/passwords.server';
import type { Actor, Role } from '~/features/organization/actor';

let count = 0;

export async function anOrganization(db: Db, { name = 'Three Houses Clinics', cultureOpen = false } = {}) {
  await db.insertInto('organization').values({ name, culture_open: cultureOpen }).execute();
  return { name, cultureOpen };
}

type TeamWish = { name?: string; parentId?: number | null; managerId?: number | null };

export function aTeam(
  db: Db,
  { name = `Ward ${++count}`, parentId = null, managerId = null }: TeamWish = {},
) {
  return db
    .insertInto('team')
    .values({ name, parent_id: parentId, manager_id: managerId })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow();
}

// Hashing is slow on purpose; the same password need not be hashed for every person.
const hashes = new Map<string, Promise<string>>();
function hashOnce(password: string): Promise<string> {
  const hash = hashes.get(password) ?? hashPassword(password);
  hashes.set(password, hash);
  return hash;
}

type PersonWish = {
  name?: string;
  title?: string;
  email?: string | null;
  staffNumber?: string | null;
  role?: Role;
  homeTeamId?: number | null;
  /** Gives the person an account. */
  password?: string;
};

export async function aPerson(db: Db, wish: PersonWish = {}) {
  const {
    name = `Person ${++count}`,
    title = '',
    email = null,
    staffNumber = null,
    role = 'member',
    homeTeamId = null,
  } = wish;
  const { id } = await db
    .insertInto('person')
    .values({ name, title, email, staff_number: staffNumber, role, home_team_id: homeTeamId })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (wish.password) {
    const password_hash = await hashOnce(wish.password);
    await db.insertInto('account').values({ person_id: id, password_hash }).execute();
  }
  return { id, name, title, role, homeTeamId };
}

export const aLeader = (db: Db, wish: PersonWish = {}) => aPerson(db, { ...wish, role: 'leader' });
export const anAdmin = (db: Db, wish: PersonWish = {}) => aPerson(db, { ...wish, role: 'admin' });

/** A person as the one who asks, without a real session. */
export function anActor(person: Awaited<ReturnType<typeof aPerson>>, sessionId = 0): Actor {
  const { id, name, title, role, homeTeamId } = person;
  return {
    id,
    name,
    title,
    picture: null,
    role,
    homeTeamId,
    teamName: null,
    timeZone: 'UTC',
    locale: 'en-GB',
    shortcuts: true,
    unread: 0,
    toRead: false,
    manages: false,
    feed: { seen: 0, left: 0, at: null },
    sessionId,
  };
}

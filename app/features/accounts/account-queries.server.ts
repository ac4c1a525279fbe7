import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { hashSecret } from './secrets.server';

/** The account of an active person by e-mail or staff number. */
export function findAccountByLogin(db: Db, login: string) {
  const typed = login.trim();
  return db
    .selectFrom('account as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .select(['a.person_id as personId', 'a.password_hash as passwordHash', 'p.name', 'p.email'])
    .where(typed.includes('@') ? 'p.email' : 'p.staff_number', '=', typed)
    .where('p.deactivated_at', 'is', null)
    .executeTakeFirst();
}

/** The devices the actor is signed in on, the one seen last first. */
export function listSessions(db: Db, actor: Actor, now: Date) {
  return db
    .selectFrom('session')
    .select(['id', 'device', 'created_at as createdAt', 'seen_at as seenAt'])
    .where('person_id', '=', actor.id)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Whom an unused invitation or reset is for; undefined once used, expired, or for someone deactivated. */
export function findTicket(db: Db, secret: string, now: Date) {
  return db
    .selectFrom('ticket as t')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .select(['t.kind', 'p.id as personId', 'p.name', 'p.email', 'p.staff_number as staffNumber'])
    .where('t.secret_hash', '=', hashSecret(secret))
    .where('t.used_at', 'is', null)
    .where('t.expires_at', '>', now)
    .where('p.deactivated_at', 'is', null)
    .executeTakeFirst();
}

/** Whether a set-up link still opens the door. */
export async function isSetUpTicket(db: Db, secret: string, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('ticket')
    .select('id')
    .where('secret_hash', '=', hashSecret(secret))
    .where('kind', '=', 'set_up')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

import type { Db } from '#db/connection.server';
import { hashSecret, newSecret } from './secrets.server';

/** Where a request without a session comes from. */
export type Visitor = { address: string; device: string; now: Date };

export const SESSION_DAYS = 30;
export const sessionEnd = (now: Date) => new Date(now.getTime() + SESSION_DAYS * 86_400_000);

/** Signs a person in on one device and returns the token for the cookie. */
export async function startSession(db: Db, personId: number, { device, now }: Visitor): Promise<string> {
  const token = newSecret();
  await db
    .insertInto('session')
    .values({
      token_hash: hashSecret(token),
      person_id: personId,
      device,
      created_at: now,
      seen_at: now,
      expires_at: sessionEnd(now),
    })
    .execute();
  return token;
}

import type { Db } from '#db/connection.server';
import { newSecret } from './secrets.server';
import { openTicket } from './tickets.server';

/** A fresh secret for the set-up link while no organization exists; former links stop working. */
export async function ensureSetUpTicket(db: Db, now = new Date()): Promise<string | null> {
  const organization = await db.selectFrom('organization').select('id').executeTakeFirst();
  if (organization) return null;
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + 7 * 86_400_000);
  await openTicket(db, { kind: 'set_up', personId: null, createdBy: null, secret, now, expiresAt });
  return secret;
}

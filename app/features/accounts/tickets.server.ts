import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { hashSecret } from './secrets.server';

type Opening = {
  kind: 'set_up' | 'invitation' | 'reset';
  personId: number | null;
  createdBy: number | null;
  secret: string;
  now: Date;
  expiresAt: Date;
};

/** Opens a one-time ticket; an unused one of the same kind for the same person stops working. */
export async function openTicket(db: Db, { kind, personId, createdBy, secret, now, expiresAt }: Opening) {
  const secretHash = hashSecret(secret);
  await sql`
    insert into ticket (kind, person_id, created_by, secret_hash, created_at, expires_at)
    values (${kind}, ${personId}, ${createdBy}, ${secretHash}, ${now}, ${expiresAt})
    on conflict (kind, coalesce(person_id, 0)) where used_at is null do update set
      secret_hash = excluded.secret_hash, created_by = excluded.created_by,
      created_at = excluded.created_at, expires_at = excluded.expires_at`.execute(db);
}

/** Uses a ticket up: of two who try at once, one gets it. */
export function spendTicket(tx: Db, secret: string, kinds: Opening['kind'][], now: Date) {
  return tx
    .updateTable('ticket')
    .set({ used_at: now })
    .where('secret_hash', '=', hashSecret(secret))
    .where('kind', 'in', kinds)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['kind', 'person_id as personId'])
    .executeTakeFirst();
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Mail } from '~/shared/mail.server';
import { sayNotice } from './notice';

const AT_ONCE = 50;
// What lay unsent for longer is no news any more; it stands on the page of notices all the same.
const FRESH_DAYS = 7;

type Row = { id: number; kind: string; about: object; by: string | null; email: string | null };

/**
 * Sends what was told and has not gone out yet, fifty at a time. A notice is marked after it was sent, under a fixed
 * Message-ID: one that was cut off amid is sent once more, and mail programs know the two for one.
 */
export function mailNotices(
  db: Db,
  { mail, origin, now }: { mail: Mail | null; origin: string; now: Date },
): Promise<number> {
  return inTransaction(db, async (tx) => {
    // One process at a time; another one finds the rest a moment later.
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(4207005) as mine`.execute(
      tx,
    );
    return rows[0]?.mine ? sendSome(db, { mail, origin, now }) : 0;
  });
}

async function sendSome(
  db: Db,
  { mail, origin, now }: { mail: Mail | null; origin: string; now: Date },
): Promise<number> {
  const oldest = new Date(now.getTime() - FRESH_DAYS * 86_400_000);
  const { rows } = await sql<Row>`
    select n.id, n.kind, n.about, by.name as by,
      case when n.created_at > ${oldest} and n.read_at is null and p.deactivated_at is null then p.email::text end as email
    from notice n join person p on p.id = n.person_id left join person by on by.id = n.by_id
    where n.mailed_at is null order by n.id limit ${AT_ONCE}`.execute(db);
  const host = new URL(origin).hostname;
  for (const row of rows) {
    if (mail && row.email) {
      const { says, path } = sayNotice(row.kind, { ...row.about, by: row.by ?? 'Credo' });
      await mail.send({
        to: row.email,
        subject: says.length > 78 ? `${says.slice(0, 75)}…` : says,
        text: `${says}\n\n${origin}${path}\n`,
        messageId: `<notice-${row.id}@${host}>`,
      });
    }
    await db.updateTable('notice').set({ mailed_at: now }).where('id', '=', row.id).execute();
  }
  return rows.length;
}

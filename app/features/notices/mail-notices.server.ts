import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { faultOf, type Mail } from '~/shared/mail.server';
import { gatherMail } from './gather-mail.server';
import { groupNotices, type NoticeRow } from './group-notices';
import type { NoticeBody } from './notice-letter';
import { getMailSecret } from './unsubscribe-token.server';
import { writeNoticeLetter } from './write-notice-letter.server';

const AT_ONCE = 50;
const MOST_REFUSALS = 3;
const LONGEST_WAIT = 60;
const WEEK = 7 * 86_400_000;

type Sending = {
  mail: Mail | null;
  origin: string;
  /** What links are signed with, where it is configured. */
  secret?: string | null;
  /** Kinds that come as a whole letter, each with what writes it anew for this reader when the mail goes out. */
  bodies?: Bodies;
  now: Date;
};

type Told = { about: NoticeRow['about']; personId: number; origin: string };
export type Bodies = { [kind: string]: (db: Db, told: Told) => Promise<NoticeBody | null> };
type Open = { id: number; personId: number; email: string | null; tries: number; createdAt: Date };

/**
 * Sends what was told and is due, in one mail to each person, and says how many went out. A mail is marked after it was
 * sent, under a fixed Message-ID: one that was cut off amid is sent once more, and mail programs know the two for one.
 * A mail server that is away is asked once: its error is thrown, and all that waits is tried again later.
 */
export function mailNotices(
  db: Db,
  { mail, origin, secret = null, bodies = {}, now }: Sending,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    // One process at a time; another one finds the rest a moment later.
    const { rows } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(4207005) as mine`.execute(
      tx,
    );
    if (!rows[0]?.mine) return 0;
    await gatherMail(db, { sending: mail !== null, now });
    return mail ? sendOpen(db, { mail, origin, secret, bodies, now }) : 0;
  });
}

async function sendOpen(
  db: Db,
  { mail, origin, secret, bodies, now }: Sending & { mail: Mail; secret: string | null; bodies: Bodies },
) {
  const { rows } = await sql<Open>`
    select m.id, m.person_id as "personId", m.tries, m.created_at as "createdAt", case when p.deactivated_at is null then p.email::text end as email
    from notice_mail m join person p on p.id = m.person_id
    where m.sent_at is null and m.given_up_at is null and m.try_at <= ${now}
    order by m.id limit ${sql.lit(AT_ONCE)}`.execute(db);
  if (!rows.length) return 0;
  const signedBy = await getMailSecret(db, secret);
  let sent = 0;
  for (const open of rows) {
    // As it stands now: what was taken back or read in the meantime is not in it.
    const told = await listUnreadIn(db, open.id);
    const groups = groupNotices(told);
    if (open.email && groups.length) {
      const { id, personId, email } = open;
      const written = await writeBodies(db, told, { personId, origin, bodies });
      try {
        await mail.send(
          writeNoticeLetter({ id, personId, to: email, groups, bodies: written, origin, secret: signedBy }),
        );
      } catch (error) {
        const fault = faultOf(error);
        await putOff(db, open, { refused: fault === 'recipient', now });
        if (fault === 'server') throw error;
        continue;
      }
      sent++;
    }
    await sql`with done as (update notice_mail set sent_at = ${now} where id = ${open.id})
      update notice set mailed_at = ${now} where mail_id = ${open.id}`.execute(db);
  }
  return sent;
}

type Writing = { personId: number; origin: string; bodies: Bodies };

async function writeBodies(db: Db, told: NoticeRow[], { personId, origin, bodies }: Writing) {
  const written = new Map<number, NoticeBody>();
  for (const { id, kind, about } of told) {
    const body = await bodies[kind]?.(db, { about, personId, origin });
    if (body) written.set(id, body);
  }
  return written;
}

async function listUnreadIn(db: Db, mailId: number) {
  const { rows } = await sql<NoticeRow>`
    select n.id, n.kind, n.about, n.created_at as "createdAt", true as unread, n.by_id as "byId", by.name as by
    from notice n left join person by on by.id = n.by_id
    where n.mail_id = ${mailId} and n.read_at is null order by n.id desc`.execute(db);
  return rows;
}

/** Tried again after 1, 2, 4 … up to 60 minutes; given up after three unknown recipients, or after a week. */
async function putOff(
  db: Db,
  { id, tries, createdAt }: Open,
  { refused, now }: { refused: boolean; now: Date },
) {
  const old = now.getTime() - createdAt.getTime() > WEEK;
  if ((refused && tries + 1 >= MOST_REFUSALS) || old) {
    await sql`with done as (update notice_mail set tries = tries + 1, given_up_at = ${now} where id = ${id})
      update notice set mailed_at = ${now} where mail_id = ${id}`.execute(db);
    return;
  }
  const minutes = Math.min(2 ** tries, LONGEST_WAIT);
  await db
    .updateTable('notice_mail')
    // Past a hundred the count tells nothing more.
    .set({ tries: Math.min(tries + 1, 100), try_at: new Date(now.getTime() + minutes * 60_000) })
    .where('id', '=', id)
    .execute();
}

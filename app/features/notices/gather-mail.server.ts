import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';

// What lay due and ungathered for longer is no news any more; it stands on the page of notices all the same.
const FRESH_DAYS = 7;
const IN_ONE_MAIL = 50;

const due = (now: Date) => sql`n.mail_due_at <= ${now} and n.mailed_at is null and n.mail_id is null`;

/** Puts what is due into mails that are written down to be sent, one for each person, and strikes what nobody awaits. */
export async function gatherMail(db: Db, { sending, now }: { sending: boolean; now: Date }): Promise<void> {
  const stale = new Date(now.getTime() - FRESH_DAYS * 86_400_000);
  await inTransaction(db, async (tx) => {
    await sql`update notice n set mailed_at = ${now} from person p
      where ${due(now)} and p.id = n.person_id and (n.read_at is not null or n.mail_due_at <= ${stale}
        or p.email is null or p.deactivated_at is not null or not ${sending})`.execute(tx);
    await sql`with waiting as (
        select n.id, n.person_id, row_number() over (partition by n.person_id order by n.id) as place
        from notice n where ${due(now)}
      ), mail as (
        insert into notice_mail (person_id, created_at, try_at)
        select person_id, ${now}, ${now} from waiting group by person_id order by min(id)
        returning id, person_id
      )
      update notice n set mail_id = mail.id from waiting join mail on mail.person_id = waiting.person_id
      where n.id = waiting.id and waiting.place <= ${sql.lit(IN_ONE_MAIL)}`.execute(tx);
  });
}

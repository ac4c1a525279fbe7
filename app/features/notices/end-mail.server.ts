import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { NoticeKind } from './notice';
import { kindsOf, TOPIC_NAMES, TOPICS } from './topics';
import type { Ending } from './unsubscribe-token.server';

/** Ends mail about one topic, or about all, for a person; also what waits to be sent. Their page stays as it was. */
export async function endMail(db: Db, { personId, topic }: Ending): Promise<void> {
  const topics = topic === 'all' ? TOPIC_NAMES : [topic];
  await inTransaction(db, async (tx) => {
    await sql`insert into notice_choice (person_id, topic, inbox, mail)
      select p.id, topic, inbox, 'never' from person p,
        unnest(${topics}::text[], ${topics.map((one) => TOPICS[one].inbox)}::boolean[]) as ended (topic, inbox)
      where p.id = ${personId}
      on conflict (person_id, topic) do update set mail = 'never'`.execute(tx);
    await dropMail(tx, personId, kindsOf(topic));
  });
}

/** What was told of these kinds and has not gone out by mail will not. */
export async function dropMail(tx: Db, personId: number, kinds: NoticeKind[]): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ mail_due_at: null, mail_id: null })
    .where('person_id', '=', personId)
    .where('mailed_at', 'is', null)
    .where(sql<boolean>`kind = any(${kinds}::text[])`)
    .execute();
}

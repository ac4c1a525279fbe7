import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import type { Choices } from './choices-input';
import { dropMail } from './end-mail.server';
import { kindsOf, TOPIC_NAMES } from './topics';

/** Keeps how this person wants to hear of what, and when not. It holds from now on; mail they chose to end ends at once. */
export async function changeNoticeChoices(db: Db, actor: Actor, choices: Choices): Promise<void> {
  const chosen = TOPIC_NAMES.map((topic) => ({ topic, ...choices[topic] }));
  const ended = chosen.filter(({ mail }) => mail === 'never').map(({ topic }) => topic);
  await inTransaction(db, async (tx) => {
    await sql`insert into notice_choice (person_id, topic, inbox, mail)
      select ${actor.id}, topic, inbox, mail
      from unnest(${chosen.map(({ topic }) => topic)}::text[], ${chosen.map(({ inbox }) => inbox)}::boolean[],
        ${chosen.map(({ mail }) => mail)}::text[]) as chosen (topic, inbox, mail)
      on conflict (person_id, topic) do update set inbox = excluded.inbox, mail = excluded.mail`.execute(tx);
    await tx
      .updateTable('person')
      .set({
        quiet_from: choices.quietFrom,
        quiet_until: choices.quietUntil,
        celebrated: choices.celebrated,
      })
      .where('id', '=', actor.id)
      .execute();
    await dropMail(tx, actor.id, ended.flatMap(kindsOf));
  });
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { NoticeKind } from './notice';
import { TOPICS, topicOf } from './topics';
import { type MailChoice, whenDue } from './when-due';

export type Told = {
  /** Who is told. Whoever has no account, left, or caused it is left out. */
  to: number[];
  kind: NoticeKind;
  /** Names the cause: the same one tells the same person once. */
  key: string;
  by?: number;
  /** The letter it is about: gone with it. */
  recognitionId?: number;
  /** Numbers, dates and single words: never names or texts, which must stay erasable. */
  about?: Record<string, string | number | boolean>;
};

type Person = {
  id: number;
  inbox: boolean;
  mail: MailChoice;
  timeZone: string;
  from: number;
  until: number;
};

/**
 * Tells people something, in the transaction of its cause, on the ways each of them chose: on their page, by mail when
 * it is due there, on both or on neither.
 */
export async function tell(
  tx: Db,
  { to, kind, key, by, recognitionId, about = {} }: Told,
  now = new Date(),
): Promise<void> {
  if (!to.length) return;
  const people = (await listTold(tx, { to, kind, by })).filter(
    ({ inbox, mail }) => inbox || mail !== 'never',
  );
  if (!people.length) return;
  const due = dueFor(people, now);
  await sql`insert into notice (person_id, kind, key, by_id, recognition_id, about, created_at, inbox, mail_due_at)
    select person_id, ${kind}, ${key}, ${by ?? null}, ${recognitionId ?? null}, ${JSON.stringify(about)}::jsonb, ${now}, inbox, due
    from unnest(${people.map(({ id }) => id)}::int[], ${people.map(({ inbox }) => inbox)}::boolean[], ${due}::timestamptz[])
      as told (person_id, inbox, due)
    on conflict on constraint notice_once do nothing`.execute(tx);
}

async function listTold(tx: Db, { to, kind, by }: Pick<Told, 'to' | 'kind' | 'by'>) {
  const topic = topicOf(kind);
  const { inbox, mail } = TOPICS[topic];
  const { rows } = await sql<Person>`
    select p.id, coalesce(c.inbox, ${inbox}) as inbox, coalesce(c.mail, ${mail}) as mail,
      p.time_zone as "timeZone", p.quiet_from as from, p.quiet_until as until
    from person p join account a on a.person_id = p.id
      left join notice_choice c on c.person_id = p.id and c.topic = ${topic}
    where p.id = any(${to}::int[]) and p.id is distinct from ${by ?? null}::int and p.deactivated_at is null`.execute(
    tx,
  );
  return rows;
}

/** Most people share a zone and their hours: each such day is reckoned once. */
function dueFor(people: Person[], now: Date): (Date | null)[] {
  const reckoned = new Map<string, Date | null>();
  return people.map(({ mail, timeZone, from, until }) => {
    const day = `${mail} ${timeZone} ${from} ${until}`;
    const due = reckoned.get(day);
    if (due !== undefined) return due;
    const anew = whenDue(mail, { timeZone, from, until }, now);
    reckoned.set(day, anew);
    return anew;
  });
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { tell } from '~/features/notices/tell.server';
import { TOLD_TO_ALL } from '~/features/recognition/visible-to.server';
import { CAN_ANSWER, PEOPLE_ON, WORDED_AT } from './told-to-visitors.server';

type Asked = { card: number; person: number };
type Asking = { card: number; by: number; version: string; people: number[] };

/**
 * Asks whoever is on a letter that is to be told to visitors: all of them when it is chosen, later those who joined it,
 * and those who agreed to words that stand there no more. Whoever said no, or has not answered, is not asked again.
 */
export async function askForConsent(db: Db, now: Date, only: number | null = null): Promise<void> {
  const { rows } = await sql<Asking>`
    select r.id as card, s.chosen_by as by, extract(epoch from ${WORDED_AT})::bigint::text as version,
      array_agg(p.id order by p.id) as people
    from story s join recognition r on r.id = s.recognition_id cross join lateral ${PEOPLE_ON} named
      join person p on p.id = named.person_id
      left join story_consent c on c.recognition_id = r.id and c.person_id = p.id
    where s.visitors_at is not null and (${only}::int is null or r.id = ${only})
      and ${TOLD_TO_ALL} and ${CAN_ANSWER}
      and (c.person_id is null or (c.agreed and c.answered_at < ${WORDED_AT}))
    group by r.id, s.chosen_by`.execute(db);
  // Each by itself: whoever answers about one letter waits for no other.
  for (const { card, by, version, people } of rows)
    await inTransaction(db, async (tx) => {
      const asked = await keepAsked(tx, { card, people, now });
      const to = asked.map(({ person }) => person);
      const cause = { by, recognitionId: card, about: { card } };
      await tell(tx, { ...cause, to, kind: 'story-asked', key: `story-${card}-${version}` }, now);
    });
}

async function keepAsked(tx: Db, { card, people, now }: { card: number; people: number[]; now: Date }) {
  const { rows } = await sql<Asked>`
    insert into story_consent (recognition_id, person_id, asked_at)
    select ${card}::int, id, ${now}::timestamptz from unnest(${people}::int[]) asked(id)
    on conflict (recognition_id, person_id) do update set asked_at = excluded.asked_at, agreed = null, answered_at = null
      where story_consent.agreed and story_consent.answered_at < (
        select ${WORDED_AT} from recognition r where r.id = story_consent.recognition_id)
    returning recognition_id as card, person_id as person`.execute(tx);
  return rows;
}

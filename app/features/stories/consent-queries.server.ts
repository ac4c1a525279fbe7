import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { visibleTo } from '~/features/recognition/visible-to.server';
import { PEOPLE_ON, WORDED_AT } from './told-to-visitors.server';

export type Consent = {
  /** null while they have not answered about the words as they stand. */
  agreed: boolean | null;
  answeredAt: Date | null;
  /** Which words it is about: changes with the text and with every signature. */
  words: string;
  /** Whether leaders want visitors to read it at present. */
  asked: boolean;
};

/**
 * How the actor answered whether visitors may read a letter they are on: undefined where they are not on it, or nobody
 * ever asked.
 */
export async function findConsent(
  db: Db,
  actor: Pick<Actor, 'id'>,
  id: number,
): Promise<Consent | undefined> {
  const { rows } = await sql<Consent>`
    select case when c.agreed and c.answered_at < ${WORDED_AT} then null else c.agreed end as agreed,
      c.answered_at as "answeredAt", s.visitors_at is not null as asked,
      extract(epoch from ${WORDED_AT})::text as words
    from recognition r left join story s on s.recognition_id = r.id
      left join story_consent c on c.recognition_id = r.id and c.person_id = ${actor.id}
    where r.id = ${id} and ${visibleTo(actor)} and (c.person_id is not null or s.visitors_at is not null)
      and ${actor.id} in (select person_id from ${PEOPLE_ON} named)`.execute(db);
  return rows[0];
}

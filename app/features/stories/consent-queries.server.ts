import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { TOLD_TO_ALL, visibleTo } from '~/features/recognition/visible-to.server';
import { PEOPLE_ON, STANDS, WORDED_AT } from './told-to-visitors.server';

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
    select ${STANDS} as agreed,
      c.answered_at as "answeredAt", s.visitors_at is not null as asked,
      extract(epoch from ${WORDED_AT})::text as words
    from recognition r left join story s on s.recognition_id = r.id
      left join story_consent c on c.recognition_id = r.id and c.person_id = ${actor.id}
    where r.id = ${id} and ${visibleTo(actor)} and (c.person_id is not null or s.visitors_at is not null)
      and ${actor.id} in (select person_id from ${PEOPLE_ON} named)`.execute(db);
  return rows[0];
}

/** The letters about which the actor was asked whether visitors may read them, and has not answered for their words as they stand. */
export async function listConsentAsked(db: Db, actor: Pick<Actor, 'id'>): Promise<{ id: number }[]> {
  const { rows } = await sql<{ id: number }>`
    select r.id from story_consent c join recognition r on r.id = c.recognition_id join story s on s.recognition_id = r.id
    where c.person_id = ${actor.id} and s.visitors_at is not null and ${TOLD_TO_ALL}
      and ${STANDS} is null
      and ${actor.id} in (select person_id from ${PEOPLE_ON} named)
    order by r.id desc limit 5`.execute(db);
  return rows;
}

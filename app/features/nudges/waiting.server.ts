import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { listOpenSuggestions } from '~/features/draft/suggestion-queries.server';
import { mayModerate } from '~/features/moderation/judges.server';
import { listQueue } from '~/features/moderation/queue-queries.server';
import { type Actor, isLeader } from '~/features/organization/actor';
import { findAcknowledgement } from '~/features/reading/reading-queries.server';
import { findReviewRequest } from '~/features/review/review-queries.server';
import { sayAsked } from '~/features/review/say-asked';
import { listNotThanked } from './care.server';

export type Waiting = { says: string; note?: string; to: string };

/** What waits for this person, the most personal first. */
export async function listWaiting(
  db: Db,
  actor: Actor,
  version: number | null,
  now: Date,
): Promise<Waiting[]> {
  const [asked, begun, review, read, suggestions, reports, care] = await Promise.all([
    listAsked(db, actor),
    countBegun(db, actor),
    findReviewRequest(db, actor),
    findAcknowledgement(db, actor.id),
    isLeader(actor) ? listOpenSuggestions(db, actor) : [],
    mayModerate(db, actor).then(async (may) => (may ? (await listQueue(db, actor)).letters.length : 0)),
    listNotThanked(db, actor, now),
  ]);
  const open = suggestions.filter(({ personId }) => personId !== actor.id).length;
  return [
    ...asked.map(({ id, name }) => ({
      says: `${name} asks whether others may read their letter to you`,
      to: `/thanks/${id}`,
    })),
    ...some(begun, '/thanks/new', 'A letter you have begun', (n) => `${n} letters you have begun`),
    ...(review
      ? [{ says: 'Look over the charter draft', note: sayAsked(review, actor, now), to: '/charter/review' }]
      : []),
    ...(version && !read ? [{ says: `Read version ${version} of our charter`, to: '/culture#read' }] : []),
    ...some(
      open,
      '/charter/suggestions',
      '1 suggested wording waits for an answer',
      (n) => `${n} suggested wordings wait for an answer`,
    ),
    ...some(reports, '/moderation', '1 letter was reported', (n) => `${n} letters were reported`),
    ...some(
      care.length,
      '/care',
      'One person in your care has not been thanked for a while',
      (n) => `${n} people in your care have not been thanked for a while`,
    ),
  ];
}

const some = (count: number, to: string, one: string, many: (n: number) => string): Waiting[] =>
  count ? [{ says: count === 1 ? one : many(count), to }] : [];

/** The letters whose givers wait to hear whether others may read them. */
async function listAsked(db: Db, actor: Actor) {
  const { rows } = await sql<{ id: number; name: string }>`
    select r.id, p.name from recognition_recipient rr
    join recognition r on r.id = rr.recognition_id join person p on p.id = r.giver_id
    where rr.person_id = ${actor.id} and rr.asked_at is not null and r.withdrawn_at is null and r.told_at is not null
    order by r.id desc limit 5`.execute(db);
  return rows;
}

async function countBegun(db: Db, actor: Actor): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from thanks_draft where person_id = ${actor.id}`.execute(db);
  return rows[0]?.n ?? 0;
}

import type { Db } from '#db/connection.server';
import { listOpenSuggestions } from '~/features/draft/suggestion-queries.server';
import { countQueue } from '~/features/moderation/queue-queries.server';
import { type Actor, isLeader, type Organization } from '~/features/organization/actor';
import { listAsked } from '~/features/recognition/recognition-queries.server';
import { countDrafts } from '~/features/recognition/thanks-draft.server';
import { findReviewRequest } from '~/features/review/review-queries.server';
import { sayAsked } from '~/features/review/say-asked';
import { listConsentAsked } from '~/features/stories/consent-queries.server';
import { listNotThanked } from './care.server';
import { isCareShown } from './care-shown';

export type Waiting = { says: string; note?: string; to: string };

/** What waits for this person, the most personal first. */
export async function listWaiting(
  db: Db,
  actor: Actor,
  organization: Pick<Organization, 'charterVersion' | 'figuresOff'> | null,
  now: Date,
): Promise<Waiting[]> {
  const [asked, consent, begun, review, suggestions, reports, care] = await Promise.all([
    listAsked(db, actor),
    listConsentAsked(db, actor),
    countDrafts(db, actor),
    findReviewRequest(db, actor),
    isLeader(actor) ? listOpenSuggestions(db, actor) : [],
    countQueue(db, actor),
    isCareShown(organization) ? listNotThanked(db, actor, now) : [],
  ]);
  const open = suggestions.filter(({ personId }) => personId !== actor.id).length;
  return [
    ...asked.map(({ id, name }) => ({
      says: `${name} asks whether others may read their letter to you`,
      to: `/thanks/${id}`,
    })),
    ...consent.map(({ id }) => ({
      says: 'Leaders ask whether visitors may read a letter you are on',
      to: `/thanks/${id}/consent`,
    })),
    ...some(begun, '/thanks/new', 'A letter you have begun', (n) => `${n} letters you have begun`),
    ...(review
      ? [{ says: 'Look over the charter draft', note: sayAsked(review, actor, now), to: '/charter/review' }]
      : []),
    ...(actor.toRead
      ? [{ says: `Read version ${organization?.charterVersion} of our charter`, to: '/culture#read' }]
      : []),
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

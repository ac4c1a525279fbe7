import type { Actor } from '~/features/organization/actor';
import { formatDate, formatDay } from '~/shared/formats';
import type { listReviewRequests } from './review-queries.server';
import type { Waiting } from './waiting-reviewers';

type Asked = { askedBy: string; askedAt: Date /** As YYYY-MM-DD. */; dueOn: string };

/** Who asked, when, and by when an answer is wanted. */
export function sayAsked({ askedBy, askedAt, dueOn }: Asked, actor: Actor, now: Date): string {
  const due = formatDate(`${dueOn}T12:00:00Z`, { ...actor, timeZone: 'UTC' });
  return `Asked by ${askedBy} ${formatDay(askedAt, actor, now)}, for an answer by ${due}.`;
}

/** Requests that wait for an answer, as leaders see them. */
export function showWaiting(
  requests: Awaited<ReturnType<typeof listReviewRequests>>,
  actor: Actor,
  now: Date,
): Waiting[] {
  return requests.map(({ id, personId, name, picture, note, goneAt, ...asked }) => ({
    ...{ id, personId, name, picture, note },
    says: sayAsked(asked, actor, now),
    gone: goneAt !== null,
    overdue: asked.dueOn < now.toISOString().slice(0, 10),
  }));
}

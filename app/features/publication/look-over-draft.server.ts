import type { Db } from '#db/connection.server';
import { changesBetween } from '~/features/charter/charter-changes';
import { compareTexts } from '~/features/charter/charter-comparison';
import { partsChanged } from '~/features/charter/charter-parts.server';
import { findCharterInForce } from '~/features/charter/charter-queries.server';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import { heirsIn } from '~/features/draft/heirs';
import { missingFrom } from '~/features/draft/missing-from';
import type { Actor } from '~/features/organization/actor';
import { getReviewRule, listAuthors, partsUnapproved } from '~/features/review/review-queries.server';
import { formatDay, sayInstant } from '~/shared/formats';
import { candidateOf } from './candidate';
import { findLastFailure, findWaiting } from './publication-queries.server';

/** What a leader looks over before publishing: what changes, what is missing, what waits already. */
export async function lookOver(db: Db, actor: Actor, now: Date) {
  const [draft, inForce, waiting, failure, rule] = await Promise.all([
    getDraft(db),
    findCharterInForce(db),
    findWaiting(db),
    findLastFailure(db),
    getReviewRule(db),
  ]);
  const { wording, heirOf } = heirsIn(draft);
  const since = inForce?.publishedAt ?? null;
  const authors = await listAuthors(db, since);
  const unapproved = await partsUnapproved(db, partsChanged(inForce, wording, heirOf), { since, authors });
  const replaces = inForce?.number ?? 0;
  return {
    number: replaces + 1,
    replaces,
    fingerprint: fingerprintOf(draft),
    vision: wording.vision,
    missing: missingFrom(wording),
    unapproved: unapproved.map(
      ({ name, approvals }) => `${name} has ${approvals} of ${rule.needed} approvals.`,
    ),
    changes: changesBetween(inForce, wording, heirOf),
    texts: compareTexts(inForce, wording),
    failure: failure
      ? `What was to go out on ${sayInstant(failure.publishAt, actor)} was not published. ${failure.problem}`
      : null,
    waiting: waiting && {
      number: waiting.replaces + 1,
      when: sayInstant(waiting.publishAt, actor),
      by: waiting.decidedBy,
      decided: formatDay(waiting.decidedAt, actor, now),
      edited: JSON.stringify(waiting.frozen.wording) !== JSON.stringify(candidateOf(draft).wording),
    },
  };
}

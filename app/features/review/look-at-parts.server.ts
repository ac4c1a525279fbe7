import type { Db } from '#db/connection.server';
import { changesBetween } from '~/features/charter/charter-changes';
import { compareTexts } from '~/features/charter/charter-comparison';
import { partsChanged } from '~/features/charter/charter-parts.server';
import { findCharterInForce } from '~/features/charter/charter-queries.server';
import { getDraft } from '~/features/draft/draft-queries.server';
import { heirsIn } from '~/features/draft/heirs';
import type { Actor } from '~/features/organization/actor';
import { formatDay } from '~/shared/formats';
import type { PartShown } from './part-review';
import { getReviewRule, listAuthors, reviewParts, type Verdict } from './review-queries.server';

/** Every part of the draft that differs from the version in force, as a reviewer sees it. */
export async function lookAtParts(db: Db, actor: Actor, now: Date): Promise<PartShown[]> {
  const [draft, inForce, rule] = await Promise.all([getDraft(db), findCharterInForce(db), getReviewRule(db)]);
  const { wording, heirOf } = heirsIn(draft);
  const since = inForce?.publishedAt ?? null;
  const authors = await listAuthors(db, since);
  const parts = await reviewParts(db, partsChanged(inForce, wording, heirOf), { since, authors, ...rule });
  const changes = changesBetween(inForce, wording, heirOf);
  const texts = compareTexts(inForce, wording);
  return parts.map(({ key, name, hash, verdicts, approvals }) => {
    const id = Number(/^value-(\d+)$/.exec(key)?.[1] ?? 0);
    const change = changes.values.find((value) => value.id === id);
    const value = texts.values.find((one) => one.id === id);
    return {
      ...{ key, name, hash, approvals, needed: rule.needed },
      says:
        key === 'opening'
          ? changes.charter.join(' ')
          : (change?.says.join(' ') ?? sayOrder(key, wording.values)),
      texts: key === 'opening' ? texts.opening : (value?.texts ?? []),
      verdicts: verdicts.map((one) => ({ ...one, says: sayVerdict(one, actor, now) })),
      mine: verdicts.some((one) => one.personId === actor.id && one.holds && one.verdict === 'approved'),
    };
  });
}

const sayOrder = (key: string, values: { name: string }[]) =>
  key === 'order' ? `Now: ${values.map(({ name }, i) => `${i + 1} ${name}`).join(', ')}.` : 'New.';

function sayVerdict({ verdict, holds, counts, gone, at }: Verdict, actor: Actor, now: Date): string {
  const when = formatDay(at, actor, now);
  const left = gone ? ' (has left since)' : '';
  if (verdict === 'changes') return `asked for changes ${holds ? '' : 'in an earlier text, '}${when}${left}`;
  if (!holds) return `approved an earlier text ${when}${left}; to be asked again`;
  return counts
    ? `approved this text ${when}${left}`
    : `approved this text ${when}${left}; an author’s own does not count`;
}

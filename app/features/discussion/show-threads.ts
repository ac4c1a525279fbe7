import { nameOfField } from '~/features/draft/field-names';
import type { Actor } from '~/features/organization/actor';
import { formatDay } from '~/shared/formats';
import type { Thread } from './thread-queries.server';
import type { ThreadShown } from './thread-view';

type Values = Parameters<typeof nameOfField>[1];
type Shown = {
  values: Values;
  actor: Actor;
  now: Date /** How many comments of each are shown, the last ones. */;
  last?: number;
};

/** Conversations as this reader sees them. */
export function showThreads(
  threads: Thread[],
  { values, actor, now, last = Infinity }: Shown,
): ThreadShown[] {
  return threads.map(({ id, field, quote, comments, resolvedAt, resolvedBy }) => ({
    id,
    field,
    fieldName: nameOfField(field, values),
    quote,
    resolved: resolvedAt ? `Resolved by ${resolvedBy} ${formatDay(resolvedAt, actor, now)}` : null,
    earlier: Math.max(0, comments.length - last),
    comments: comments
      .slice(Math.max(0, comments.length - last))
      .map(({ at, ...comment }) => ({ ...comment, when: formatDay(at, actor, now) })),
  }));
}

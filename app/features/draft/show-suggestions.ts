import { type Actor, isLeader } from '~/features/organization/actor';
import { formatDay } from '~/shared/formats';
import type { Draft } from './draft-queries.server';
import { nameOfField } from './field-names';
import type { SuggestionShown } from './suggestion-card';
import type { Suggestion } from './suggestion-queries.server';

/** The text that a field of the draft has now; empty when there is no such field. */
export function textOfField(draft: Draft, field: string): string {
  if (Object.hasOwn(draft, field)) return String(draft[field as 'vision']);
  const [, of, id, key] = /^(value|behaviour)-(\d+)-([a-z]+)$/.exec(field) ?? [];
  if (of === 'value') {
    const value = draft.values.find((one) => one.id === Number(id));
    return value ? String(value[key as 'name'] ?? '') : '';
  }
  const lines = draft.values.flatMap((value) => value.behaviours);
  return lines.find((line) => line.id === Number(id))?.text ?? '';
}

/** Suggestions as this reader sees them beside the draft. */
export function showSuggestions(
  suggestions: Suggestion[],
  { draft, actor, now }: { draft: Draft; actor: Actor; now: Date },
): SuggestionShown[] {
  return suggestions.map(({ id, field, text, reason, source, personId, by, picture, createdAt }) => ({
    id,
    field,
    fieldName: nameOfField(field, draft.values),
    standing: textOfField(draft, field),
    text,
    reason,
    source,
    personId,
    by,
    picture,
    when: formatDay(createdAt, actor, now),
    may: { settle: isLeader(actor), withdraw: personId === actor.id },
  }));
}

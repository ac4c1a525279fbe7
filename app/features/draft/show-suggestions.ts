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

type Shown = {
  /** null for who may not read it: they see their wording beside the text that they began from. */
  draft: Draft | null;
  /** Whose names stand for the fields, where there is no draft. */
  values?: Parameters<typeof nameOfField>[1];
  actor: Actor;
  now: Date;
};

/** Suggestions as this reader sees them beside the draft. */
export function showSuggestions(
  suggestions: Suggestion[],
  { draft, values = draft?.values ?? [], actor, now }: Shown,
): SuggestionShown[] {
  return suggestions.map(({ id, field, base, text, reason, source, personId, by, picture, createdAt }) => ({
    id,
    field,
    fieldName: nameOfField(field, values),
    standing: draft ? textOfField(draft, field) : base,
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

import { isEnglish } from './is-english';
import type { Kind, NamedText, TextRule } from './rule';
import { DEFINITION_RULES, PAIR_RULES, STRUCTURE_RULES, TEXT_RULES } from './rules';
import { readText, type Text } from './text';

export type Finding = {
  rule: string;
  /** The field it points at, or `values` for the values as a whole. */
  field: string;
  /** The words it points at; empty when something is absent. */
  quote: string;
  says: string;
  mend: string;
};

export type CoachedValue = NamedText & {
  id: number;
  story: string;
  icare: string;
  behaviours: { id: number; kind: 'do' | 'dont'; text: string }[];
};

/** What the coach reads: what would be published. */
export type Coached = {
  vision: string;
  serves: string;
  feel: string;
  mission: string;
  precedence: string;
  values: CoachedValue[];
};

/** Everything worth a second thought, in the order of the charter. None of it blocks anything. */
export function coachCharter(charter: Coached): Finding[] {
  const { values } = charter;
  const opening = (['vision', 'serves', 'feel', 'mission'] as const).flatMap((field) =>
    coachText(field, field, charter[field]),
  );
  const precedence = values.length > 1 ? coachText('precedence', 'precedence', charter.precedence) : [];
  const inValues = values.flatMap(coachValue);
  const structure = STRUCTURE_RULES.flatMap((rule) =>
    rule.find(charter).map((hit) => ({ rule: rule.id, ...hit })),
  );
  return [...opening, ...precedence, ...structure, ...coachPairs(values), ...inValues];
}

function coachValue(value: CoachedValue): Finding[] {
  const at = `value-${value.id}`;
  return [
    ...coachText(`${at}-definition`, 'definition', value.definition),
    ...coachDefinition(`${at}-definition`, value),
    ...value.behaviours.flatMap((line) => coachText(`behaviour-${line.id}-text`, line.kind, line.text)),
    ...coachText(`${at}-story`, 'story', value.story),
  ];
}

type Seen = Omit<Finding, 'field'>[];
const MOST_KEPT = 3000;
const kept = new Map<string, Seen>();

/** A text that was looked at once reads the same the next time. */
function once(key: string, look: () => Seen): Seen {
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const seen = look();
  kept.set(key, seen);
  return seen;
}

const RULES_ON = new Map<Kind, TextRule[]>();
for (const rule of TEXT_RULES)
  for (const kind of rule.on) RULES_ON.set(kind, [...(RULES_ON.get(kind) ?? []), rule]);

function coachText(field: string, kind: Kind, text: string): Finding[] {
  if (!text.trim()) return [];
  const seen = once(`${kind} ${text}`, () => {
    const read = readText(text);
    const english = isEnglish(text);
    return (RULES_ON.get(kind) ?? [])
      .filter((rule) => english || !rule.english)
      .flatMap((rule) => seenBy(rule, read));
  });
  return seen.map((one) => ({ ...one, field }));
}

/** One finding a rule and text: the first words it found, so that the margin stays calm. */
function seenBy(rule: TextRule, text: Text): Seen {
  const [first] = rule.find(text);
  if (!first) return [];
  const quote = text.text.slice(first.start, first.end);
  return [{ rule: rule.id, quote, says: rule.says(quote), mend: rule.mend }];
}

function coachDefinition(field: string, { name, definition }: NamedText): Finding[] {
  if (!name.trim() || !definition.trim()) return [];
  const seen = once(`of ${name}: ${definition}`, () => {
    if (!isEnglish(definition)) return [];
    const [called, means] = [readText(name), readText(definition)];
    return DEFINITION_RULES.flatMap((rule) => {
      const [first] = rule.find(called, means);
      const quote = first ? definition.slice(first.start, first.end) : '';
      return first ? [{ rule: rule.id, quote, says: rule.says(quote), mend: rule.mend }] : [];
    });
  });
  return seen.map((one) => ({ ...one, field }));
}

function coachPairs(values: CoachedValue[]): Finding[] {
  const whole = values.filter(({ name, definition }) => name.trim() && definition.trim());
  return whole.flatMap((one, i) =>
    whole.slice(i + 1).flatMap((other) => {
      const key = JSON.stringify([one.name, one.definition, other.name, other.definition]);
      const seen = once(key, () => {
        if (!isEnglish(one.definition) || !isEnglish(other.definition)) return [];
        const names = `${one.name} and ${other.name}`;
        return PAIR_RULES.filter((rule) => rule.find(one, other)).map((rule) => ({
          rule: rule.id,
          quote: names,
          says: rule.says(names),
          mend: rule.mend,
        }));
      });
      return seen.map((found) => ({ ...found, field: 'values' }));
    }),
  );
}

import type { Value, Wording } from './charter';

/** One text on both sides; empty where it does not stand on that side. */
export type Compared = { label: string; before: string; after: string };
export type ComparedValue = {
  id: number;
  name: string;
  hue: string;
  glyph: string;
  gone: boolean;
  texts: Compared[];
};

const OPENING = [
  ['vision', 'The vision'],
  ['serves', 'Whom we serve'],
  ['feel', 'What they should feel and find'],
  ['mission', 'The mission'],
  ['precedence', 'When two values conflict'],
] as const;

/** Every text that differs between two wordings, each on both sides: the opening's, then value by value. */
export function compareTexts(before: Wording | null, after: Wording) {
  const opening = OPENING.map(([part, label]) => ({
    label,
    before: before?.[part] ?? '',
    after: after[part],
  }));
  const standing = after.values.map((value) => {
    const was = before?.values.find((one) => one.id === value.id);
    return compareValue(value, was, value, false);
  });
  const gone = (before?.values ?? [])
    .filter((value) => !after.values.some((one) => one.id === value.id))
    .map((value) => compareValue(value, value, undefined, true));
  return {
    opening: opening.filter(differs),
    values: [...standing, ...gone].filter(({ texts }) => texts.length),
  };
}

const differs = ({ before, after }: Compared) => before !== after;

function compareValue(
  shown: Value,
  was: Value | undefined,
  is: Value | undefined,
  gone: boolean,
): ComparedValue {
  const { id, name, hue, glyph } = shown;
  const text = (label: string, key: 'name' | 'definition' | 'story') => ({
    label,
    before: was?.[key] ?? '',
    after: is?.[key] ?? '',
  });
  const texts = [
    text('Its name', 'name'),
    text('What it means', 'definition'),
    ...compareLines(was, is),
    text('Its story', 'story'),
  ];
  return { id, name, hue, glyph, gone, texts: texts.filter(differs) };
}

function compareLines(was: Value | undefined, is: Value | undefined): Compared[] {
  const [before, after] = [was?.behaviours ?? [], is?.behaviours ?? []];
  const label = (kind: string) => (kind === 'do' ? 'We do' : 'We don’t');
  const standing = after.map(({ id, kind, text }) => ({
    label: label(kind),
    before: before.find((one) => one.id === id)?.text ?? '',
    after: text,
  }));
  const gone = before
    .filter(({ id }) => !after.some((one) => one.id === id))
    .map(({ kind, text }) => ({ label: label(kind), before: text, after: '' }));
  return [...standing, ...gone];
}

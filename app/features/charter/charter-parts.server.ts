import { createHash } from 'node:crypto';
import type { Value, Wording } from './charter';

/** A part of the charter that is approved as a whole: `opening`, `order`, or a value (`value-3`). */
export type Part = {
  key: string;
  name: string;
  /** Names the exact text of the part. */
  hash: string;
  retired?: boolean;
};

type Heirs = (valueId: number) => number | null;

/** Each part of what would be published that differs from the version in force, or all of them before the first. */
export function partsChanged(before: Wording | null, after: Wording, heirOf: Heirs): Part[] {
  const parts: Part[] = [];
  if (!before || hashOf(openingOf(before)) !== hashOf(openingOf(after)))
    parts.push({ key: 'opening', name: 'The opening', hash: hashOf(openingOf(after)) });
  for (const value of after.values) {
    const was = before?.values.find((one) => one.id === value.id);
    const hash = hashOf(textsOf(value));
    if (!was || hashOf(textsOf(was)) !== hash)
      parts.push({ key: `value-${value.id}`, name: value.name, hash });
  }
  for (const value of before?.values ?? [])
    if (!after.values.some((one) => one.id === value.id)) {
      const hash = hashOf(['retired', value.id, heirOf(value.id)]);
      parts.push({ key: `value-${value.id}`, name: value.name, hash, retired: true });
    }
  if (before && `${orderOf(before, after)}` !== `${orderOf(after, before)}`)
    parts.push({
      key: 'order',
      name: 'The order of the values',
      hash: hashOf(after.values.map(({ id }) => id)),
    });
  return parts;
}

const openingOf = ({ vision, serves, feel, mission, precedence, owner }: Wording) => [
  vision,
  serves,
  feel,
  mission,
  precedence,
  owner && [owner.personId ?? owner.name, owner.title],
];

const textsOf = ({ name, definition, story, behaviours }: Value) => [
  name,
  definition,
  story,
  behaviours.map(({ id, kind, text }) => [id, kind, text]),
];

/** The ids of the values that stand on both sides, in the order of the first. */
const orderOf = (one: Wording, other: Wording) =>
  one.values.map(({ id }) => id).filter((id) => other.values.some((value) => value.id === id));

const hashOf = (thing: unknown) =>
  createHash('sha256').update(JSON.stringify(thing)).digest('base64url').slice(0, 22);

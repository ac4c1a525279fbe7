import type { Value } from '~/features/charter/charter';
import type { Glyph } from '~/shared/ui/glyphs';

/** A value as a poster or a card sets it: as many of its lines as have room. */
export type SetValue = {
  id: number;
  rank: number;
  name: string;
  definition: string;
  hue: string;
  glyph: Glyph;
  done: string[];
  not: string[];
};

/** How much is set: so many lines of what we do, and whether what we don't is said. */
export type Measure = { lines: number; not: boolean };

/** From all that a value says down to its name and meaning. */
export const MEASURES: [Measure, ...Measure[]] = [
  { lines: Number.POSITIVE_INFINITY, not: true },
  { lines: Number.POSITIVE_INFINITY, not: false },
  ...[4, 3, 2, 1, 0].map((lines) => ({ lines, not: false })),
];

/** A value with as many lines as the measure has. */
export function setValue(value: Value, { lines, not }: Measure): SetValue {
  const { id, rank, name, definition, hue, glyph, behaviours } = value;
  const of = (kind: string) => behaviours.filter((one) => one.kind === kind).map(({ text }) => text);
  return {
    id,
    rank,
    name,
    definition,
    hue,
    glyph,
    done: of('do').slice(0, lines),
    not: not ? of('dont') : [],
  };
}

/** What a wall shows at one time. The key stays the same while the words may change. */
export type Slide =
  | { kind: 'house'; key: 'house'; name: string }
  | { kind: 'vision'; key: 'vision'; text: string; serves: string }
  | ValueSlide
  | LetterSlide;

export type ValueSlide = {
  kind: 'value';
  key: `value-${number}`;
  name: string;
  definition: string;
  /** What we do: one of them at a time. */
  lines: string[];
  hue: string;
  glyph: string;
};

export type LetterSlide = {
  kind: 'story' | 'thanks';
  key: `story-${number}` | `thanks-${number}`;
  id: number;
  to: string;
  text: string;
  by: string;
  /** What they are and where, below the name. */
  byLine: string;
  value: { name: string; hue: string; glyph: string } | null;
  /** Why leaders chose it, or empty. */
  why: string;
};

/** The sixteen hues, in the order of the wheel; each is a class `hue-<name>` whose tints are tested for contrast. */
export const HUES = [
  'madder',
  'rust',
  'amber',
  'honey',
  'olive',
  'moss',
  'fern',
  'spruce',
  'teal',
  'lagoon',
  'sky',
  'cobalt',
  'iris',
  'violet',
  'plum',
  'rose',
] as const;

export type Hue = (typeof HUES)[number];

/** A hue of one's own, the same everywhere, derived from the text (a name). */
export function hueOf(text: string): Hue {
  let sum = 0;
  for (const char of text) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return HUES[sum % HUES.length] ?? 'teal';
}

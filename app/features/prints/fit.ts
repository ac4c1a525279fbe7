import { widthOfText } from './measure-text';

/** A run of words on paper: its size and the width it has, in millimetres. */
export type Run = { text: string; size: number; width: number; leading: number };

// Of the size, how wide a Latin letter of our serif is in the mean, with what is lost at the ends of lines.
const LETTER = 0.52;
// How much smaller than planned words may be set, step by step, each a class `fit-<step>` in culture-prints.css.
export const STEPS = [1.5, 1.3, 1.15, 1, 0.9, 0.8, 0.7];

/** How high words are when they are set; no less than they really are, for any script. */
export function heightOf({ text, size, width, leading }: Run): number {
  const perLine = Math.max(1, width / (size * LETTER));
  return text ? Math.ceil(widthOfText(text) / perLine) * size * leading : 0;
}

/** The fullest of some settings that fits the room at some size, as large as it fits; else the barest, smallest. */
export function fitInto<Setting>(
  room: number,
  settings: [Setting, ...Setting[]],
  height: (setting: Setting, scale: number) => number,
): { setting: Setting; step: number } {
  for (const setting of settings) {
    const step = STEPS.findIndex((scale) => height(setting, scale) <= room);
    if (step >= 0) return { setting, step };
  }
  return { setting: settings.at(-1) ?? settings[0], step: STEPS.length - 1 };
}

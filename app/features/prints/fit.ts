import { widthOfText } from './measure-text';

/** A run of words on paper: its size and the width it has, in millimetres. */
export type Run = { text: string; size: number; width: number; leading: number };

// How wide a Latin letter is in the mean, of the size: a little more than it is, since scripts and devices differ.
const LETTER = 0.54;
// How much smaller than planned words may be set, step by step, each a class `fit-<step>` in culture-prints.css.
export const STEPS = [1.5, 1.3, 1.15, 1.07, 1, 0.9, 0.8, 0.7, 0.6];
// Below this only names are set: text would be hard to read.
const SMALLEST = 7;
const PLANNED = 4;

/** How high words are when they are set: line by line, as long words leave lines half empty. */
export function heightOf({ text, size, width, leading }: Run): number {
  const room = Math.max(1, width / (size * LETTER));
  let lines = 0;
  let left = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wide = widthOfText(word);
    if (wide > left) {
      lines += Math.ceil(wide / room);
      left = room * Math.ceil(wide / room);
    }
    left -= wide + 1;
  }
  return lines * size * leading;
}

/** The first step at which no word of a name is broken, where one of them is; East Asian names break anywhere. */
export function stepOfNames(names: Omit<Run, 'leading'>[]): number {
  const longest = ({ text }: { text: string }) =>
    Math.max(
      0,
      ...text
        .split(/\s+/)
        .filter((word) => widthOfText(word) < 1.5 * word.length)
        .map(widthOfText),
    );
  const step = STEPS.findIndex((scale) =>
    names.every((name) => longest(name) * name.size * scale * LETTER <= name.width),
  );
  return step < 0 ? STEPS.length - 1 : step;
}

/** Words are not enlarged below a name that had to be made smaller. */
export const stepBelow = (named: number, step: number) => (named > PLANNED ? Math.max(step, PLANNED) : step);

/** How much larger or smaller a name is set beside words at this scale. */
export const scaleOfNames = (step: number, scale: number) => Math.min(scale, STEPS[step] ?? scale);

/** The fullest of some settings that fits the room at some size, as large as it fits; else the barest, smallest. */
export function fitInto<Setting>(
  room: number,
  settings: [Setting, ...Setting[]],
  height: (setting: Setting, scale: number) => number,
): { setting: Setting; step: number } {
  for (const setting of settings) {
    const step = STEPS.findIndex((scale, i) => i <= SMALLEST && height(setting, scale) <= room);
    if (step >= 0) return { setting, step };
  }
  return { setting: settings.at(-1) ?? settings[0], step: SMALLEST };
}

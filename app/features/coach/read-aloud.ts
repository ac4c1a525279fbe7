import type { Coached } from './coach-charter';

// Read aloud to a room, not skimmed: about 130 words a minute.
const WORDS_A_MINUTE = 130;
const SIGNS_A_MINUTE = 260;
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** How long it takes to read the charter aloud, in seconds; stories are left out. */
export function secondsAloud(charter: Coached): number {
  const texts = [
    ...[charter.vision, charter.serves, charter.feel, charter.mission, charter.precedence],
    ...charter.values.flatMap(({ name, definition, behaviours }) => [
      name,
      definition,
      ...behaviours.map(({ text }) => text),
    ]),
  ].join('\n');
  const signs = texts.match(UNSPACED)?.length ?? 0;
  const words = [...segmenter.segment(texts.replace(UNSPACED, ' '))].filter(
    ({ isWordLike }) => isWordLike,
  ).length;
  return Math.round((words / WORDS_A_MINUTE + signs / SIGNS_A_MINUTE) * 60);
}

/** "about 2 minutes", to the half minute below three. */
export function sayAloud(seconds: number): string {
  if (seconds < 20) return 'a few seconds';
  if (seconds < 50) return 'about half a minute';
  const minutes = seconds < 180 ? Math.round(seconds / 30) / 2 : Math.round(seconds / 60);
  return minutes === 1 ? 'about a minute' : `about ${String(minutes).replace('.5', '½')} minutes`;
}

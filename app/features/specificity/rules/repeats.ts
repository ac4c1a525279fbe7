import { readText, type Text, whole } from '~/features/coach/text';
import type { ThanksRule } from '../rule';

const ROW = 3;
const ALIKE = 0.5;

/** Every three words in a row. */
function rowsOf({ words }: Text): Set<string> {
  const rows = new Set<string>();
  for (let at = 0; at + ROW <= words.length; at++)
    rows.add(
      words
        .slice(at, at + ROW)
        .map(({ lower }) => lower)
        .join(' '),
    );
  return rows;
}

/** Finds a letter that says again what the same giver wrote before: half of its rows of words stood there. */
export const repeats: ThanksRule = {
  id: 'repeats',
  source: 'Generic praise is copied; each moment was another',
  about: 'present',
  find: (text, { earlier }) => {
    const mine = rowsOf(text);
    if (mine.size < 4) return [];
    const again = earlier.some((one) => {
      const theirs = rowsOf(readText(one));
      return [...mine].filter((row) => theirs.has(row)).length / mine.size >= ALIKE;
    });
    return again ? whole(text) : [];
  },
  says: () => 'You wrote nearly the same before. What was different this time?',
};

import type { TextRule } from '../rule';
import { hitsBut } from '../words/phrases';
import { NO_RANKS, RANKS } from '../words/rank-phrases';

/** Finds the claim of a rank, where a picture could stand. */
export const rank: TextRule = {
  id: 'rank',
  source: 'M. Solomon: a picture, not a rank',
  on: ['vision'],
  english: true,
  find: (text) => hitsBut(text, RANKS, NO_RANKS),
  says: (quote) => `“${quote}” is a rank. Nobody can see it happen.`,
  mend: 'What happens to the person at your door that they would tell their family about?',
};

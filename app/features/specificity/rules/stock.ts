import { hitsOf } from '~/features/coach/text';
import { anyOf } from '~/features/coach/words/any-of';
import type { ThanksRule } from '../rule';
import { STOCK_PRAISE } from '../words/stock-praise';

const PRAISE = anyOf(STOCK_PRAISE);

/** Finds praise that could be said of anyone. */
export const stock: ThanksRule = {
  id: 'stock',
  source: 'Praise that names nothing is read once and forgotten',
  about: 'present',
  find: (text) => hitsOf(text, PRAISE),
  says: (quote) => `“${quote}” could be said of anyone. What did you see that was only theirs?`,
};

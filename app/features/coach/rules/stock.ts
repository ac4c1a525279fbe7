import type { TextRule } from '../rule';
import { hitsBut } from '../words/phrases';
import { STOCK_PROMISES } from '../words/stock-promises';
import { NO_STOCK, STOCK_VALUES } from '../words/stock-values';

/** Finds phrases that hang on the wall of every other house too. */
export const stock: TextRule = {
  id: 'stock',
  source: 'Lencioni 2002, Make Your Values Mean Something: values that any company could print',
  on: ['vision', 'definition'],
  english: true,
  find: (text) => [...hitsBut(text, STOCK_PROMISES, NO_STOCK), ...hitsBut(text, STOCK_VALUES, NO_STOCK)],
  says: (quote) => `“${quote}” could stand on anybody’s wall.`,
  mend: 'What does a guest find here that you could name?',
};

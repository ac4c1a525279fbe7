import type { TextRule } from '../rule';
import type { Text } from '../text';
import { hitsIn } from '../words/phrases';
import { MONEY_FIRST, RULES_FIRST } from '../words/rule-first-phrases';
import { YIELDING } from '../words/yield-phrases';

function findsRules(text: Text) {
  const hits = [...hitsIn(text, RULES_FIRST), ...hitsIn(text, MONEY_FIRST)];
  return hits.length && !hitsIn(text, YIELDING).length
    ? hits.sort((one, other) => one.start - other.start)
    : [];
}

/** Finds rules or money that come before care, unless they give way to it in the same text. */
export const careFirst: TextRule = {
  id: 'care-first',
  source: 'K. Blanchard, Legendary Service: care brings customers back, and that pays for the rest',
  on: ['vision', 'definition'],
  english: true,
  find: findsRules,
  says: (quote) => `In “${quote}” the person served has to wait behind something else.`,
  mend: 'When a rule or a cost stands in the way of somebody’s need, what may a colleague do?',
};

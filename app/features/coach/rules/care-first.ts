import type { TextRule } from '../rule';
import type { Text } from '../text';
import { CONDITIONS } from '../words/conditions';
import { MONEY_FIRST } from '../words/money-first';
import { PAYERS_FIRST } from '../words/payers-first';
import { hitsIn } from '../words/phrases';
import { RULES_FIRST } from '../words/rules-first';
import { YIELDING } from '../words/yielding';

function findsRules(text: Text) {
  const known = [RULES_FIRST, CONDITIONS, MONEY_FIRST].flatMap((each) => hitsIn(text, each));
  const hits = known.length ? known : hitsIn(text, PAYERS_FIRST);
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

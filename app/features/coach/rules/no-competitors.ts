import type { TextRule } from '../rule';
import { hitsBut } from '../words/phrases';
import { WITH_RIVALS, WITHOUT_RIVALS } from '../words/rival-phrases';

/** Finds the claim that nobody could take our customers. */
export const noCompetitors: TextRule = {
  id: 'no-competitors',
  source: 'Credo: whoever believes that customers cannot leave stops earning that they stay',
  on: ['vision', 'serves', 'feel', 'mission', 'precedence', 'definition', 'story'],
  english: true,
  find: (text) => hitsBut(text, WITHOUT_RIVALS, WITH_RIVALS),
  says: (quote) => `“${quote}” may make us forget that everyone we serve can compare us with somebody.`,
  mend: 'Why does somebody who could go elsewhere stay with you?',
};

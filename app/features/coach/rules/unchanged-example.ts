import { EXAMPLE_TEXTS } from '../examples';
import type { TextRule } from '../rule';
import { whole } from '../text';

/** Points at what was taken from an example and has not become one's own yet. */
export const unchangedExample: TextRule = {
  id: 'unchanged-example',
  source: 'Credo: an example is there to be made one’s own',
  on: ['vision', 'serves', 'feel', 'mission', 'precedence', 'definition', 'do', 'dont', 'story'],
  english: false,
  find: (text) => (EXAMPLE_TEXTS.has(text.text.trim()) ? whole(text) : []),
  says: () => 'These are still the example’s words.',
  mend: 'How would you say it of your own house?',
};

import type { TextRule } from '../rule';
import { whole } from '../text';
import { namesServed } from '../words/names-served';

/** Finds a vision in which nobody who is served appears. */
export const whom: TextRule = {
  id: 'whom',
  source: 'K. Blanchard, Legendary Service: the vision names whom it is for',
  on: ['vision'],
  english: true,
  find: (text) => (namesServed(text) ? [] : whole(text)),
  says: () => 'Nobody who is served appears in this sentence yet.',
  mend: 'Who goes home happier because of you, and could they stand in the sentence?',
};

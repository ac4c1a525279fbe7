import type { TextRule } from '../rule';
import { type Text, whole } from '../text';
import { NAMES_MORE, NAMES_NOBODY } from '../words/names-nobody';
import { namesServed } from '../words/names-served';

/** The text with such words blanked as only seem to name somebody. */
function withoutSayings(text: Text): Text {
  const plain = text.plain.replace(NAMES_NOBODY, (saying) => '_'.repeat(saying.length));
  if (plain === text.plain) return text;
  return { ...text, plain, words: text.words.filter(({ start }) => plain.charAt(start) !== '_') };
}

/** Finds a vision in which nobody who is served appears. */
export const whom: TextRule = {
  id: 'whom',
  source: 'K. Blanchard, Legendary Service: the vision names whom it is for',
  on: ['vision'],
  english: true,
  find: (text) => (NAMES_MORE.test(text.plain) || namesServed(withoutSayings(text)) ? [] : whole(text)),
  says: () => 'Nobody who is served appears in this sentence yet.',
  mend: 'Who goes home happier because of you, and could they stand in the sentence?',
};

import type { Hit, TextRule } from '../rule';
import { type Text, type Word, whole } from '../text';
import { syllablesOf } from '../words/syllables';

const FEWEST_WORDS = 12;
// School years, by Flesch and Kincaid: a text as a whole, or one long sentence in it.
const HARD_TEXT = 14.5;
const HARD_SENTENCE = 17;
const LONG_SENTENCE = 18;
// Below this many syllables a word even a long sentence reads with ease.
const EASY_WORDS = 1.37;

/** The school year that can read words in so many sentences, 0 when all of the words are short. */
function schoolYear(words: readonly Word[], sentences: number): number {
  const each = words.reduce((sum, word) => sum + syllablesOf(word.lower), 0) / words.length;
  return each < EASY_WORDS ? 0 : 0.39 * (words.length / sentences) + 11.8 * each - 15.59;
}

function find(text: Text): Hit[] {
  const { words, sentences } = text;
  if (words.length < FEWEST_WORDS) return [];
  if (schoolYear(words, sentences.length) >= HARD_TEXT) return whole(text);
  return sentences
    .filter((one) => one.words.length >= LONG_SENTENCE && schoolYear(one.words, 1) >= HARD_SENTENCE)
    .map(({ start, end }) => ({ start, end }));
}

/** Points at texts beyond what a 14-year-old reads with ease. */
export const grade: TextRule = {
  id: 'grade',
  source: 'J. P. Kincaid and others (1975), the Flesch–Kincaid grade; cf. retext-readability',
  on: ['vision', 'serves', 'feel', 'mission', 'precedence', 'definition', 'do', 'dont', 'story'],
  english: true,
  find,
  says: () => 'This takes a practised reader; not everyone who works here will get through it at once.',
  mend: 'How would you say it to a new colleague on the first morning, in two short sentences?',
};

import type { TextRule } from '../rule';
import { type Text, whole } from '../text';
import { syllablesOf } from '../words/syllables';

const MOST_WORDS = 18;
const MOST_SYLLABLES = 36;
const ABBREVIATED = /\b(?:mrs?|ms|dr|st|no|prof|rev|vs|e\.g|i\.e|[ap]\.m|[a-z])\.$/;
const JOINTS =
  /\b(?:who|whom|whose|which|because|since|when|whenever|if|where|wherever|while|although|though|unless|until|whether|so that|in order to|as well as|not only)\b/g;
const ASIDE = /\([^)]+\)|\s[–—-]\s[^–—]+\s[–—-]\s|—[^—]+—/;

/** Words as one counts them on paper: “second-hand” is one. */
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How many sentences one hears; the full stop of “Mr.” is none. */
const heard = ({ sentences, plain }: Text) =>
  sentences.filter(
    ({ start, end }, i) => i === sentences.length - 1 || !ABBREVIATED.test(plain.slice(start, end)),
  ).length;

function isTooLong(text: Text): boolean {
  const { plain, words } = text;
  const [length, sentences, stops] = [wordsOf(plain), heard(text), count(plain, /[,;:]/g)];
  if (length > MOST_WORDS + 1 || (length > MOST_WORDS && stops > 1)) return true;
  if (sentences > 3 || (length > 7 && sentences > 2)) return true;
  if (length > 14 && sentences > 1) return true;
  if (length > 11 && (stops > 3 || count(plain, /;/g) > 1)) return true;
  if (length > 14 && (count(plain, JOINTS) > 2 || ASIDE.test(plain))) return true;
  return length > 6 && words.reduce((sum, word) => sum + syllablesOf(word.lower), 0) > MOST_SYLLABLES;
}

/** Finds a vision that nobody can say in one breath and say again tomorrow. */
export const oneBreath: TextRule = {
  id: 'one-breath',
  source: 'Credo: a vision lives when everyone can repeat it, after K. Blanchard, Legendary Service',
  on: ['vision'],
  english: true,
  find: (text) => (isTooLong(text) ? whole(text) : []),
  says: (quote) =>
    wordsOf(quote) > MOST_WORDS
      ? `These ${wordsOf(quote)} words ask for more than one breath.`
      : 'This asks for more than one breath.',
  mend: 'Which part of it would a colleague say from memory on the way home?',
};

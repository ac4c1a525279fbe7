import type { Hit, TextRule } from '../rule';
import { type Text, type Word, whole } from '../text';
import { ABSTRACT, ABSTRACT_ENDING, HALF_ABSTRACT, SEEN, THICKENING } from '../words/abstract-nouns';
import { CONCRETE } from '../words/concrete';

// After these a word like “trust” or “value” is a deed, not a noun.
const BEFORE_VERB =
  /^(?:we|you|they|i|who|to|can|will|cannot|can't|don't|not|never|always|must|should|would|could|may|people|guests|patients|customers|families|parents|nobody)$/;
const MAY_BE_VERB =
  /^(?:trust|respect|hope|hopes|value|values|balance|focus|need|needs|support|change|changes|experience|love|care|practice|process|aim|aims|demand|demands|influence|welcome|comfort|will|result|results|order|interest|approach|reason|power|concern|concerns|pride|image|speed|profit|standard|judge)$/;
// “Safety comes before speed”: values that are named to be put in order.
const RANKING =
  /\b(?:comes?|goes|go|stands?|ranks?) (?:first|before|ahead|above|last)\b|\bgives? way\b|\boutranks?\b|\byields? to\b/;
const STEM = /(?:'s|s'|es|s|ed|ing|er|ers)$/;

function weightOf({ lower }: Word, before: Word | undefined): number {
  if (SEEN.has(lower)) return 0;
  if (!ABSTRACT.has(lower) && !HALF_ABSTRACT.has(lower) && !ABSTRACT_ENDING.test(lower)) return 0;
  if (before && MAY_BE_VERB.test(lower) && BEFORE_VERB.test(before.lower)) return 0;
  return HALF_ABSTRACT.has(lower) ? 0.5 : 1;
}

function isConcrete({ lower, text }: Word): boolean {
  if (/\d/.test(text) || CONCRETE.has(lower)) return true;
  const stem = lower.replace(STEM, '');
  return (
    CONCRETE.has(stem) || CONCRETE.has(`${stem}e`) || (stem.length > 4 && CONCRETE.has(stem.slice(0, -1)))
  );
}

// Three abstract nouns or more, about every fifth word, and little to see beside them.
function isAbstract(words: readonly Word[]): boolean {
  const weights = words.map((word, at) => weightOf(word, words[at - 1]));
  const nouns = weights.reduce((sum, weight) => sum + weight, 0);
  const thickening = words.filter((word, at) => !weights[at] && THICKENING.has(word.lower)).length;
  const abstract = nouns < 2 ? nouns : nouns + thickening / 2;
  const seen = words.filter((word, at) => !weights[at] && isConcrete(word)).length;
  const share = abstract / words.length;
  if (abstract >= 3) return share >= 0.19 && seen * 2.2 <= abstract;
  return abstract >= 2 && words.length <= 7 && share >= 0.3 && !seen;
}

function find(text: Text): Hit[] {
  if (RANKING.test(text.plain)) return [];
  if (isAbstract(text.words)) return whole(text);
  if (text.sentences.length < 2) return [];
  const [first] = text.sentences.filter(({ words }) => words.length > 7 && isAbstract(words));
  const seen = text.words.filter(isConcrete).length;
  return first && seen * 12 < text.words.length ? [{ start: first.start, end: first.end }] : [];
}

/** Points at a text so full of abstract nouns that one sees nothing. */
export const abstract: TextRule = {
  id: 'abstract',
  source:
    'Credo: a value shows in what one can see; H. Sword, Zombie Nouns (2012); plainlanguage.gov on hidden verbs',
  on: ['vision', 'serves', 'feel', 'mission', 'precedence', 'definition', 'do', 'dont'],
  english: true,
  find,
  says: () => 'These are big words without a picture; everyone will see something else in them.',
  mend: 'What would somebody see or hear if this were true tomorrow morning?',
};

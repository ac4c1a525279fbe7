import { type Sentence, type Text, whole } from '~/features/coach/text';
import { pattern } from '../pattern';
import type { ThanksRule } from '../rule';
import { DONE, NO_DEED } from '../words/past';

const isDone = (word: string) =>
  !NO_DEED.has(word) &&
  (DONE.has(word) || (word.length > 4 && /ed$/.test(word)) || /^\p{L}{3,}(?:'d)$/u.test(word));

const YOU = /^(?:you|u|ya|youse|you've|you'd|youve|youd|somebody|someone|who|it)$/;
const BETWEEN = pattern(
  `^(?:[a-z]+ly|just|only|also|then|even|still|both|all|always|never|not|have|had|'ve|has|been|once|
      again|first|simply|actually|really|over|went|came|and|to|who|that|so|quick|quietly|twice|yourself|for|
      without|ever|since)$`,
);

const NOBODY = pattern(
  `^(?:mrs?|ms|miss|frau|herr|the|he|she|they|it|we|i|who|that|this|all|our|my|his|her|nobody|everyone|
      everybody|complaints|nothing|since|as|what|how|so|and|but|when|because|thanks?)$`,
);

/** Somebody, and soon after it what they did. */
function somebodyDid({ words }: Sentence): boolean {
  return words.some(({ lower }, at) => {
    // "Since you came to us" tells of no deed.
    const next = words[at + 1]?.lower ?? '';
    if (
      !YOU.test(lower) ||
      (words[at - 1]?.lower === 'since' && /^(?:came|joined|started|got|took|arrived|moved)$/.test(next))
    )
      return false;
    for (const { lower: word } of words.slice(at + 1, at + 7)) {
      if (isDone(word)) return true;
      if (!BETWEEN.test(word)) return false;
    }
    return false;
  });
}

/** A deed told without its doer: "Moved the van.", "fixed the table". */
function deedFirst({ words }: Sentence): boolean {
  const [first, second, third] = words;
  // "Jonas walked the new nurse through it", "Yusuf has moved the lot".
  const did = second && /^(?:has|had|just)$/.test(second.lower) ? third : second;
  if (first && did && /^\p{Lu}/u.test(first.text) && !NOBODY.test(first.lower) && isDone(did.lower))
    return true;
  return (
    words.length > 2 &&
    first !== undefined &&
    isDone(first.lower) &&
    !/^(?:by|of|with)$/.test(second?.lower ?? '')
  );
}

/** One who sat with somebody, then fetched something: a deed after another verb of the same person. */
const AND_THEN = /\b(?:you|u)\b[^.!?]{0,90}?(?:\band|,|;|then|but) (?:then |just |also )?(\p{L}+)/gu;

// "was emptied", "has been shown": done by someone who is not named there.
const PASSIVE =
  /\b(?:was|were|been|got) (?:\w+ly )?(\w+(?:ed|en|wn|ne|ut|de))\b|\b(\w+) (?:up |out |down )?by you\b/g;
const FOR_DOING = pattern(
  String.raw`\bfor (?:having (?!been)\w+(?:ed|en|wn|t)\b|(?:actually |always |quietly |just |then )?(?!being|
      having|everything|helping|doing|caring|working|going|making|bringing|having|looking|keeping|showing|
      supporting|morning|evening|nothing|something|anything|listening\b[.!]|putting up|
      understanding)\w{2,}ing\b)(?! (?:me|us|out)?[.!]?$)`,
);
const SAW = pattern(
  String.raw`\b(?:saw|seen|watched|heard|noticed|caught|spotted|see) (?:that |how |her |him |them )?(?:you|u|her|
      him|them|\p{Lu}\p{L}+)\b(?! (?:are|were|smile))`,
  'iu',
);
const NOT_DONE = pattern(
  String.raw`\b(?:you|u) (?:only |really )?(?:didn't|did not|never|didnt|don't|couldn't) (?!change|fail|know|have|
      let|stop|give up|disappoint|complain[.!]?$)\w+`,
);
const BEEN_DOING = pattern(
  String.raw`\b(?:you've|you have|you had|you'd|you were|been) (?:\w+ly )?(?:been )?(?!going|doing|being|helping|
      working|having|making|amazing|outstanding)\w{3,}ing\b(?! (?:with|as|in every))`,
);
const HAND = pattern(
  String.raw`\byou had (?:the|a|her|his|my) [\w ]{2,30}? (?:up|out|on|in|off|ready|down)\b|\bdid you (?:\w+ly |
      really )?(?!know|ever|see|hear)\w{4,}|\b(?:checked|dated|folded|labelled|packed) and \w+ed\b|
      \byou did that\b|\b(?:unjammed|unpacked|turned|fixed|cleaned|printed|carried) (?:the|all|every|your|
      my|out)\b|\b(?:on your knees|in (?:his|her|my|their) hands?|with (?:your own|one|your bare) (?:hands?|
      arm))\b|\byou had \w+ in\b|\blet (?:the|her|him|them|me) \w+`,
);

const isThere = (text: Text): boolean =>
  text.sentences.some((sentence) => somebodyDid(sentence) || deedFirst(sentence)) ||
  [...text.plain.matchAll(AND_THEN)].some(([, word = '']) => isDone(word)) ||
  [...text.plain.matchAll(PASSIVE)].some(([, word, byYou]) => byYou !== undefined || isDone(word ?? '')) ||
  [FOR_DOING, NOT_DONE, BEEN_DOING, HAND].some((pattern) => pattern.test(text.plain)) ||
  SAW.test(text.text);

/** Finds a letter that does not say what was done. */
export const deed: ThanksRule = {
  id: 'deed',
  source: 'domain.md: a recognition is for something specific that they did',
  about: 'missing',
  find: (text) => (isThere(text) ? [] : whole(text)),
  says: () => 'What did they do? Tell what somebody standing there would have seen or heard.',
};

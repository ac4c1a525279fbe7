import { conceptsIn, conceptsNamed, type Weights } from './concepts';
import { FILLER } from './filler';
import { FUNCTION_WORDS } from './function-words';
import { HOUSE_TALK } from './house-talk';
import { holds, rootOf, wordSet } from './word-forms';

/** What a value asks for, as far as its words tell. */
export type Meaning = {
  /** What the definition speaks of, and how plainly. */
  said: Weights;
  /** What the name calls for, and how much of the name says so. */
  called: Weights;
  /** The whole of the name is a known name for a value. */
  known: boolean;
  roots: Set<string>;
  nameRoots: Set<string>;
  /** To whom it is done: customers, colleagues, both or nobody in particular. */
  whom: Set<'customers' | 'colleagues'>;
  /** It is done among colleagues, in so many words. */
  amongUs: boolean;
  /** The definition holds a word that not every house uses. */
  tellsOfThings: boolean;
};

const COLLEAGUES = wordSet(
  'colleague coworker teammate staff employee apprentice trainee worker newcomer volunteer ourselves crew manager nurse boss',
);
const CUSTOMERS = wordSet(`
  customer client guest patient resident tenant visitor passenger caller pupil child parent member donor reader family
  citizen traveller diner shopper student buyer borrower owner rider regular stranger
`);
const EACH_OTHER =
  /\b(?:each other|one another|our (?:own )?people|(?:one|each|all|every one) of us|our own)\b/;
const WHOLLY = 0.9;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];

const telling = (words: string[]) => words.filter((word) => !FUNCTION_WORDS.has(word));

function whomIn(words: string[]): Meaning['whom'] {
  const whom: Meaning['whom'] = new Set();
  if (words.some((word) => holds(CUSTOMERS, word))) whom.add('customers');
  if (words.some((word) => holds(COLLEAGUES, word)) || EACH_OTHER.test(words.join(' ')))
    whom.add('colleagues');
  return whom;
}

/** A name that nobody knows may still speak of something, in the words that definitions use. */
function calledBy(words: string[]): Weights {
  const named = conceptsNamed(words);
  if (named.size) return named;
  return new Map([...conceptsIn(words)].map(([concept, weight]) => [concept, Math.min(weight, 2) / 4]));
}

export function readMeaning(name: string, definition: string): Meaning {
  const [nameWords, words] = [wordsOf(name), wordsOf(definition)];
  const called = calledBy(nameWords);
  return {
    said: conceptsIn(words),
    called,
    known: [...called.values()].some((part) => part >= WHOLLY),
    roots: new Set(
      telling(words)
        .filter((word) => !holds(FILLER, word))
        .map(rootOf),
    ),
    nameRoots: new Set(telling(nameWords).map(rootOf)),
    whom: whomIn([...nameWords, ...words]),
    amongUs: EACH_OTHER.test([...nameWords, ...words].join(' ')),
    tellsOfThings: telling(words).some((word) => !holds(FILLER, word) && !holds(HOUSE_TALK, word)),
  };
}

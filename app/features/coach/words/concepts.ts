import { FUNCTION_WORDS } from './function-words';
import { NAMES_BONDS } from './names-bonds';
import { NAMES_MANNERS } from './names-manners';
import { NAMES_PROMISES } from './names-promises';
import { NAMES_TEAM } from './names-team';
import { NAMES_THINGS } from './names-things';
import { NAMES_WORK } from './names-work';
import { lexiconOf, type Match, matchesIn } from './phrase-lexicon';
import { SAYS_BONDS } from './says-bonds';
import { SAYS_MANNERS } from './says-manners';
import { SAYS_PROMISES } from './says-promises';
import { SAYS_TEAM } from './says-team';
import { SAYS_THINGS } from './says-things';
import { SAYS_WORK } from './says-work';

const SAYINGS = lexiconOf([SAYS_BONDS, SAYS_MANNERS, SAYS_PROMISES, SAYS_TEAM, SAYS_THINGS, SAYS_WORK]);
const NAMES = lexiconOf([NAMES_BONDS, NAMES_MANNERS, NAMES_PROMISES, NAMES_TEAM, NAMES_THINGS, NAMES_WORK]);

/** Named twice, a time is one that was promised and kept: “Tuesday means Tuesday”. */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|o'clock|past|noon|four|five|six|seven|eight|nine|ten)$/;

export type Weights = Map<string, number>;

/** How surely a text speaks of each concept: 1 for a word that hints at it, 2 and more for a phrase that says it. */
export function conceptsIn(lowerWords: string[]): Weights {
  const found: Weights = new Map();
  const seen = new Set<string>();
  const said = lowerWords.some((word, i) => TIMES.test(word) && lowerWords.indexOf(word) < i);
  for (const { concept, start, end, words } of matchesIn(lowerWords, SAYINGS)) {
    const key = `${concept} ${lowerWords.slice(start, end).join(' ')}`;
    if (!seen.has(key)) found.set(concept, (found.get(concept) ?? 0) + Math.min(words, 2));
    seen.add(key);
  }
  if (said) for (const concept of ['keepWord', 'punctual']) found.set(concept, (found.get(concept) ?? 0) + 2);
  return found;
}

/** What a value's name calls for, and how much of the name says so: 1 when all of it does. */
export function conceptsNamed(lowerWords: string[]): Weights {
  const matches = matchesIn(lowerWords, NAMES);
  const longest = matches.filter(
    (one) =>
      !matches.some(
        (other) => other.start <= one.start && other.end >= one.end && spanOf(other) > spanOf(one),
      ),
  );
  const telling = lowerWords.filter((word) => !FUNCTION_WORDS.has(word));
  const found: Weights = new Map();
  for (const { concept, start, end, words } of longest) {
    const part = telling.length
      ? lowerWords.slice(start, end).filter((word) => !FUNCTION_WORDS.has(word)).length / telling.length
      : (end - start) / lowerWords.length;
    if (part)
      found.set(concept, Math.max(found.get(concept) ?? 0, part < 1 && words === 1 ? part / 2 : part));
  }
  return found;
}

const spanOf = ({ start, end }: Match) => end - start;

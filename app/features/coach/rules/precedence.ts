import type { TextRule } from '../rule';
import { type Sentence, type Text, whole } from '../text';
import { FILLER } from '../words/filler';
import { FUNCTION_WORDS } from '../words/function-words';
import { HOUSE_TALK } from '../words/house-talk';
import { BUT_RANKING, DENIED, RANKING, UNSETTLED } from '../words/ranking';
import { holds } from '../words/word-forms';

const SCENE = 2;

const matches = (patterns: RegExp[], plain: string) => patterns.some((pattern) => pattern.test(plain));

/** Whether these words say what goes first or gives way, in so many words or by telling of a scene. */
function settles(plain: string, { words }: Pick<Sentence, 'words'>) {
  if (matches(DENIED, plain)) return false;
  if (matches(UNSETTLED, plain)) return BUT_RANKING.test(plain);
  return matches(RANKING, plain) || words.filter(({ lower }) => isThing(lower)).length >= SCENE;
}

const isThing = (word: string) =>
  !FUNCTION_WORDS.has(word) && !word.endsWith('ly') && !holds(HOUSE_TALK, word) && !holds(FILLER, word);

const isSettled = (text: Text) =>
  matches(LIST, text.plain) ||
  text.sentences.some((part) => settles(text.plain.slice(part.start, part.end), part));

const LIST = [
  /^[a-z][^.?!:]{1,60}[.,;] (?:and )?then (?!we |you |they |decide|talk|ask|discuss|do )[^.?!]{2,60}(?:\.|$)/,
  /\bis (?:good|fine|nice)[.;] .{2,40}\bis (?:better|best)\b/,
  /\bboth\b.{0,30}, (?:choose|take|keep) (?:the|our|a)\b/,
  /(?:^|\n)\s*(?:1|a|i)\s*[.):].*\n\s*(?:2|b|ii)\s*[.):]/,
];

/** Finds a text on conflicts between values that leaves them unsettled. */
export const precedence: TextRule = {
  id: 'precedence',
  source: 'K. Blanchard, Leading at a Higher Level: values are ranked, so that people know which holds',
  on: ['precedence'],
  english: true,
  find: (text) => (isSettled(text) ? [] : whole(text)),
  says: () => 'When two values pull apart, this does not say yet which one gives way.',
  mend: 'Which one would you hold to even when another suffers for it?',
};

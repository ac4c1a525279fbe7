import type { TextRule } from '../rule';
import { type Text, type Word, whole } from '../text';
import { ATTITUDES, HALF_SEEN, LIGHT, SEEN, TEMPERS, UNSEEN } from '../words/attitudes';
import { FILLER, HOUSES } from '../words/filler';
import { FUNCTION_WORDS } from '../words/function-words';
import { HOUSE_TALK } from '../words/house-talk';
import { holds, wordSet } from '../words/word-forms';

const PHRASES = [
  /\bin mind\b|\bat (?:the )?(?:very )?(?:heart|centre|center|core|forefront) of\b|\blose sight\b|\bgiv(?:e|ing) up\s*[.!]?$/,
  /\b(?:above and beyond|extra mile|the right thing|by example|(?:your|our|their) (?:very )?best|things right)\b/,
  /\b1\d\d ?(?:%|per ?cent)|\bgiv(?:e|ing) (?:it )?(?:your|our|their) all\b|\bgive everything\b|\bcount on\b/,
  /\b(?:putting|puts?) (?:the |our |your |every )?\w+(?:'s?)? (?:\w+ )?first\b|\b(?:in|into) (?:\w+ ){1,3}shoes\b/,
  /\bbig(?:ger)? picture\b|\b(?:open|listening|friendly) ear\b|\bheart for\b|\b(?:your|our)sel(?:f|ves) in\b|\babove (?:our|your|their) own\b/,
  /\bnever (?:stop|tire|rest|cease|give up|forget|settle|compromise)|\bpoint of view\b|\bperspective|\beyes of\b|\b(?:good|best|positive|bright side|potential) in\b|\bbright side\b/,
  /\b(?:be|being|are|is) (?:always )?(?:there|here) for\b|\bstand(?:ing)? (?:up )?for\b|\beach other\s*[.!]?$|\bone another\s*[.!]?$/,
  /\bas (?:an? |one )?(?:one|gift|opportunit\w+|chance|challenge|partners?|equals?|famil\w+|individuals?)\b/,
  /\bas (?:if|though) (?:it|they|he|she|you|we) (?:were|was|are|is)\b|^(?:work|stand|come|stick|be|pull|grow|stay)\w* together\b|\bhigh(?:er|est)? standards?\b/,
  /\b(?:open|inquiring|enquiring) mind|\bopen to\b|\bgo(?:es|ing)? beyond\b|\bteam (?:player|spirit)|\bvalues?\s*[.!]?$|\blook forward\b|^try(?:ing)? (?:your|our|to)\b|\ban? (?:good |shining )?example\b|\bbe an? (?:good|great|strong|real|true)\b/,
  /\bwhy (?:we|you|they|it)\b|\bwhat (?:we|you) do\b|\b(?:whom|who|what) (?:we|you)(?:'re| are) (?:here )?for\b|\beye for\b|\bseriously\b|\bcar(?:e|ing) (?:\w+ )?about\b/,
];
const IDEA = /(?:ness|ity|ism|ship)$/;
const THINGS = wordSet(
  'facility university city charity fixture electricity witness harness ship mineral publicity security',
);
const TIME =
  /\b(?:\d[\d:.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|sixty|half|once|twice|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|minutes?|hours?|weeks?|o'clock|morning|evening|afternoon|lunch|names?|before (?:you|we|they|the)|until|the moment)s?\b/g;
const SUBJECT =
  /^(?:(?:we|i|you|they|everyone|everybody|staff|colleagues|each of us|every one of us|all of us|our (?:\w+ )?(?:people|staff|team|teams|colleagues|employees|volunteers)|to|please|will|all|do|always|never|not|don't|constantly|continually|really|truly|also|must|should|can|\w+ly)\b,?\s*)+/;
const OPENING =
  /^(?:before|after|at|on|in|every|each|once|twice|when|whenever|if|while|as|with|during|from|within|until|first|by|for|even|no matter|together)\b[^,:]{0,60}, /;
const SCENE =
  /\b(?:on the (?:same )?day|at once|straight away|immediately|right away|out loud|aloud|in person|in front of|face to face|by hand)\b/;
const DETERMINER = wordSet(
  'up out off down over a an the this that these each every any all both your our their his her its my them him it people',
);
/** Adjectives that are verbs as well. */
const ADJECTIVE_TOO = wordSet('clear warm calm open clean slow kind');
const COPULA = wordSet('be being are is am stay remain become feel keep');
const LINK = wordSet('and then or but');

type Line = { words: Word[]; plain: string };

function openingOf({ plain, words }: Text): Line {
  let at = plain.match(/^[\s\-\u2022*"]*/)?.[0].length ?? 0;
  at += plain.slice(at).match(OPENING)?.[0].length ?? 0;
  const subject = plain.slice(at).match(SUBJECT)?.[0].length ?? 0;
  const rest = words.filter(({ start }) => start >= at + subject);
  return rest.length ? { words: rest, plain: plain.slice(at + subject) } : { words, plain };
}

const isIdea = (word: string) =>
  holds(ATTITUDES, word) ||
  TEMPERS.has(word) ||
  TEMPERS.has(word.replace(/ly$/, '')) ||
  (IDEA.test(word) && !THINGS.has(word));

const isThing = (word: string) =>
  !FUNCTION_WORDS.has(word.replace(/'s$/, '')) &&
  !/^\d|ly$/.test(word) &&
  !isIdea(word) &&
  ![HOUSE_TALK, FILLER, HOUSES].some((set) => holds(set, word));

/** How many words one could point at, a time of day or a quotation among them. */
const thingsIn = (plain: string, words: Word[]) =>
  words.slice(1).filter(({ lower }) => isThing(lower)).length +
  (plain.match(TIME)?.length ?? 0) +
  (SCENE.test(plain) || /"[^"]+"|\B'[^']+'\B/.test(plain) ? 2 : 0);

/** A second half that can be seen: “…: knock, wait”, “… and start it”. */
const seenLater = (words: Word[], { plain }: Text) =>
  words.some(({ lower, start }, i) => {
    if (!i || !SEEN.has(lower) || isIdea(lower)) return false;
    const before = plain.slice((words[i - 1] as Word).end, start);
    const next = words.slice(i + 1, i + 5);
    const linked = /[:;,.\u2014\u2013]/.test(before) || LINK.has((words[i - 1] as Word).lower);
    return linked && !(LIGHT.has(lower) && next.some((word) => isIdea(word.lower)));
  });

function find(text: Text) {
  const { words, plain } = openingOf(text);
  const [first, second] = words.map(({ lower }) => lower);
  if (!first || seenLater(words, text)) return [];
  return isUnseen({ words, plain }, text.plain, first, second ?? '') ? whole(text) : [];
}

function isUnseen({ words, plain }: Line, all: string, first: string, second: string) {
  const things = thingsIn(plain, words);
  const phrase = PHRASES.some((pattern) => pattern.test(all));
  const idea = words.slice(1, 6).some(({ lower }) => isIdea(lower));
  if (COPULA.has(first) && isIdea(second)) return things <= 3;
  if (holds(UNSEEN, first)) return things <= 1;
  if (holds(HALF_SEEN, first)) return things === 0 || ((idea || phrase) && things <= 1);
  if (holds(LIGHT, first)) return (phrase && things <= 2) || (idea && things <= 1);
  if (isIdea(first) && !SEEN.has(first)) return !DETERMINER.has(second);
  if (isIdea(second) && (ADJECTIVE_TOO.has(first) || !SEEN.has(first))) return things <= 1;

  if (SEEN.has(first)) return phrase && things === 0;
  return (isOpener(first) && idea && things <= 2) || (phrase && things <= 1);
}

const isOpener = (word: string) =>
  /^(?:an?|the|our|more|team|customer|client|guest|patient|work)$/.test(word);

/** Finds a behaviour that nobody could see happen. */
export const observable: TextRule = {
  id: 'observable',
  source: 'R. F. Mager, Goal Analysis: an attitude becomes clear when one says what somebody is seen doing',
  on: ['do'],
  english: true,
  find,
  says: () => 'This lives inside a person, and nobody standing by could see it happen.',
  mend: 'If someone did exactly this tomorrow, what would you see or hear them do?',
};

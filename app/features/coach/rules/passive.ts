import type { Hit, TextRule } from '../rule';
import { hitsOf, type Sentence, type Text, type Word } from '../text';
import { namesActor } from '../words/actors';
import { notQuoted } from '../words/in-quotes';
import { isParticiple, isState, wordAfter } from '../words/participle-senses';
import { STATES_OF_MIND } from '../words/participles';
import { SHORT_PASSIVE } from '../words/short-passives';

const IS =
  /^(?:is|are|was|were|am|isn't|aren't|wasn't|weren't|we're|you're|they're|i'm|it's|that's|what's|everything's)$/;
const BE = /^(?:be|been|being)$/;
const GET = /^(?:get|gets|getting|got)$/;
const BETWEEN =
  /^(?:not|never|always|also|only|still|already|all|both|each|soon|often|ever|first|once|then|now|just|even|rarely|seldom|[a-z]{2,}ly)$/;
const GETS_ITSELF =
  /^(?:started|dressed|lost|stuck|used|caught|drunk|engaged|washed|changed|undressed|rid|set|ahead|done|acquainted|settled|seated)$/;
const AFTER_GET =
  /^(?:|in|on|at|to|for|with|from|out|up|down|off|away|back|right|and|or|but|the|a|an|every|within|before|after|until|only|first|again|when|if|as|here|there|today|.*ly|more|no|straight|so|because|while|over|behind|together|like)$/;
const WISHED_FOR =
  /\b(?:want|wants|wanted|wish|wishes|like|likes|love|loves|prefer|prefers|hope|hopes|afraid|fear|fears|ask|asks|asked|wait|waits|waiting)(?: [a-z]+)? to be$|\bwithout being$/;

// “Be prepared” asks somebody to act; “be treated like a guest” still hides who treats.
const ASKED_TO_BE = /(?:^|[.:;!?] |, |\b(?:always|never|please|don't|do not|and) )be$/;
const DONE_TO_THEM =
  /^(?:treated|served|greeted|welcomed|heard|seen|helped|cared|respected|valued|looked|given|offered|told|met|shown|kept|understood|supported)$/;

/** The participle that makes a form of “be” or “get” passive, if there is one. */
function participleAfter(words: readonly Word[], at: number): number {
  let to = at + 1;
  while (words[to] && BETWEEN.test(words[to]?.lower ?? '')) to++;
  const word = words[to];
  return word && isParticiple(word) ? to : -1;
}

// “Get” takes an object too (“get baked bread”), and some of its participles are one's own doing (“get dressed”).
const isDoneTo = (text: Text, word: Word, next: Word | undefined) =>
  !GETS_ITSELF.test(word.lower) &&
  !STATES_OF_MIND.has(word.lower) &&
  AFTER_GET.test(wordAfter({ text, word, next }));

function isAskedToBe({ plain, sentences }: Text, be: Word): boolean {
  const sentence = sentences.find(({ start, end }) => start <= be.start && be.end <= end);
  const lead = plain.slice(sentence?.start ?? 0, be.end);
  return (
    ASKED_TO_BE.test(lead) &&
    !/\b(?:will|must|to|should|can|may|shall|would|could|might|cannot|can't)\b/.test(lead)
  );
}

function isPassive(text: Text, words: readonly Word[], at: number, to: number): boolean {
  const [be, word, next] = [words[at], words[to], words[to + 1]];
  if (!be || !word || /[.;:!?"()]/.test(text.plain.slice(be.end, word.start))) return false;
  const before = text.plain.slice(Math.max(0, be.start - 40), be.end);
  if (/\bwell-being$|\bhuman being$/.test(before) || WISHED_FOR.test(before)) return false;
  if (be.lower === 'be' && isAskedToBe(text, be) && !DONE_TO_THEM.test(word.lower)) return false;
  if (GET.test(be.lower) && !isDoneTo(text, word, next)) return false;
  if (isState({ text, be, word, next, plainIs: IS.test(be.lower) })) return false;
  return !namesActor(words.slice(to + 1));
}

function findIn(text: Text, { words }: Sentence): Hit[] {
  return words.flatMap((be, at) => {
    if (!IS.test(be.lower) && !BE.test(be.lower) && !GET.test(be.lower)) return [];
    const to = participleAfter(words, at);
    const word = words[to];
    return word && isPassive(text, words, at, to) ? [{ start: be.start, end: word.end }] : [];
  });
}

function findShort(text: Text): Hit[] {
  return hitsOf(text, SHORT_PASSIVE).map(({ start, end }) => {
    const lead = /^(?:[.:;,!] |and )/.exec(text.plain.slice(start, end))?.[0].length ?? 0;
    return { start: start + lead, end };
  });
}

/** Points at passive voice that leaves out who acts. */
export const passive: TextRule = {
  id: 'passive',
  source:
    'plain language guidelines (ISO 24495-1): say who does what; irregular participles after retext-passive',
  on: ['vision', 'serves', 'feel', 'mission', 'precedence', 'definition', 'do', 'dont'],
  english: true,
  find: (text) =>
    notQuoted(text, [
      ...text.sentences.flatMap((sentence) => findIn(text, sentence)),
      ...findShort(text),
    ]).sort((one, other) => one.start - other.start),
  says: (quote) => `“${quote}” does not tell who does it.`,
  mend: 'Who does it? Could the sentence begin with “we”, or with that person?',
};

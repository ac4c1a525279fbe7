import type { Hit } from '../rule';
import type { Text, Word } from '../text';
import { SERVED } from './served';

const US =
  /^(?:we|we'll|we're|we've|us|our|ours|i|i'm|staff|teams?|employees|colleagues?|clinic|hospital|hotel|school|bank|company|organi[sz]ation|office|desk|driver|drivers|nurses?|doctors?|teachers?|waiters?|engineers?|receptionists?|volunteers?|librarians?)$/;
const OTHERS =
  /^(?:you|you're|you'll|they|they're|he|he's|she|she's|anyone|anybody|someone|somebody|whoever|everyone|everybody|nobody|none|those|people|person|others?|it|patient)$/;
const SMALL =
  /^(?:always|also|all|still|then|really|just|only|at|least|actively|honestly|first|please|together|now|each|both|here|will|do|does|would|should|must|can|shall|are|is|am|have|has|been|be|[a-z]{2,}ly)$/;
const NOT =
  /^(?:not|never|don't|doesn't|won't|isn't|aren't|without|before|stop|nor|cannot|can't|no|to|than|instead|of|let|if|an?|the|this|your|their|his|her|our|every|each|any|first|second|third|new|in|clear)$/;
const RELATIVE =
  /\b(?:who|whom|whose|what|where|how|than|which|as|(?:that|if|when) (?:she|he|they|you|it|a [a-z]+|the [a-z]+))(?: [a-z']+){0,4} $/;

/** The words of the sentence before a place. */
function wordsBefore({ sentences }: Text, place: number): Word[] {
  const sentence = sentences.find(({ start, end }) => start <= place && place < end);
  return sentence?.words.filter(({ end }) => end <= place) ?? [];
}

const whose = ({ lower }: Word) =>
  US.test(lower)
    ? 'us'
    : OTHERS.test(lower) || SERVED.has(lower) || SERVED.has(lower.replace(/s$/, ''))
      ? 'others'
      : null;

/** Whether an effort named at a place is one that the house speaks of as its own. */
export function isOurEffort(text: Text, place: number): boolean {
  const before = wordsBefore(text, place);
  while (SMALL.test(before.at(-1)?.lower ?? '')) before.pop();
  const last = before.at(-1)?.lower;
  if (last === undefined) return true;
  if (NOT.test(last) && !(last === 'to' && /^[a-z]+ing\b/.test(text.plain.slice(place)))) return false;
  const joins =
    /^(?:and|or|but|who|that|which)$/.test(last) || /[,:;(–—-] ?$/.test(text.plain.slice(0, place));
  const subjects = before.map(whose).filter((one) => one !== null);
  return (joins && !/^(?:who|that|which)$/.test(last) ? subjects[0] : subjects.at(-1)) !== 'others';
}

/** Whether a word of frequency softens what is promised, and does not tell of somebody's custom. */
export function isOurHabit({ plain }: Text, { start, end }: Hit): boolean {
  const before = plain.slice(0, start);
  // “until she breathes normally”
  if (/^(?: again)?(?:[.,;!?]|$)/.test(plain.slice(end)) && !before.endsWith(', ')) return false;
  if (/(?:^|[.:;!] )$/.test(before) && /^ [a-z]+, /.test(plain.slice(end))) return false;
  return /\b(?:can|will|should|we) $/.test(before) || !RELATIVE.test(before);
}

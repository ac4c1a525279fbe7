import type { Text, Word } from '../text';
import {
  ADJECTIVE_BEFORE,
  FINISHING,
  IRREGULAR,
  LASTING,
  NOT_PARTICIPLE,
  STATES_OF_MIND,
} from './participles';

const TWO_OBJECTS =
  /^(?:given|shown|offered|told|paid|sent|taught|lent|promised|granted|awarded|asked|allowed|denied|served|fed|handed|called|named|kept|left)$/;
const NO_PLURAL = /(?:ss|ous|us|ys|is|as|its|his|hers|days?|times|whose|across|towards|besides|always)$/;
const MEANWHILE =
  /\b(?:(?:if|until|till|once|when|whenever|before|after|unless|while|whether)\b[^.,;:!?]*|(?:what|whatever|anything|something|everything|things?)(?: that| which)? )$/;
// “The money is used to heat the hall” against “we are used to muddy boots”.
const DEED_AFTER =
  /^ to (?:improve|help|make|train|pay|cover|keep|buy|send|check|support|provide|fund|build|clean|heat|contact|measure|plan|develop|give|get|create|identify|inform|decide|find|run|repair|teach|feed|serve|answer|prevent|protect|ensure|offer|show|tell|track|understand|verify)\b/;

/** Whether a word has the shape of a past participle. */
export function isParticiple({ lower }: Word): boolean {
  if (IRREGULAR.has(lower)) return true;
  if (!/[a-z]{2}ed$/.test(lower) || NOT_PARTICIPLE.has(lower)) return false;
  return !/^un(?!der|do|load|lock|pack|cover|veil|tie|it)/.test(lower);
}

/** The participle after a form of “be” with the words around it. */
export type Around = { text: Text; be: Word; word: Word; next: Word | undefined; plainIs: boolean };

/** Whether a participle says here how somebody or something is, and not what is done to them. */
export function isState(around: Around): boolean {
  const { text, be, word, plainIs } = around;
  const after = wordAfter(around);
  if (text.plain[word.start - 1] === '-' || text.plain[word.end] === '-') return true;
  if (/^under(?:staffed|paid|funded|rated|privileged|fed)$/.test(word.lower)) return true;
  if (word.lower === 'used' && after === 'to') return !DEED_AFTER.test(text.plain.slice(word.end));
  if ((word.lower === 'called' || word.lower === 'named') && after)
    return /^["A-Z]/.test(text.text.slice(word.end + 1));
  if (ADJECTIVE_BEFORE[word.lower]?.test(after)) return true;
  if (STATES_OF_MIND.has(word.lower) || isBeforeNoun(word.lower, after)) return true;
  if (!plainIs) return false;
  return (
    LASTING.has(word.lower) || (FINISHING.has(word.lower) && MEANWHILE.test(text.plain.slice(0, be.start)))
  );
}

/** The word that follows without a pause, or nothing. */
export const wordAfter = ({ text, word, next }: Pick<Around, 'text' | 'word' | 'next'>) =>
  next && text.plain.slice(word.end, next.start) === ' ' ? next.lower : '';

// “We are trained nurses”
const isBeforeNoun = (participle: string, after: string) =>
  after.length > 3 && after.endsWith('s') && !NO_PLURAL.test(after) && !TWO_OBJECTS.test(participle);

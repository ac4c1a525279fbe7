import type { Piece } from '~/features/statement/piece';
import { QUESTIONS } from './workshop-questions';

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const ORDER = ['vision', 'serves', 'feel', 'precedence', 'value', 'do', 'dont', 'story'] as const;

/**
 * Lays out a draft from what leaders answered, in their own words: each line or sentence becomes a piece at the place
 * that its question asks about. What is said twice stands once. Nothing is worded here.
 */
export function arrangeAnswers(answers: { question: string; text: string }[]): Piece[] {
  const pieces = QUESTIONS.flatMap(({ key, place, lines }) =>
    answers
      .filter(({ question }) => question === key)
      .flatMap(({ text }) => (place === 'story' ? [text.trim()] : lines ? linesOf(text) : sentencesOf(text)))
      .map((text) => ({ place, text })),
  );
  const seen = new Set<string>();
  const once = pieces.filter(({ place, text }) => {
    const key = `${place} ${text.toLocaleLowerCase()}`;
    return text !== '' && !seen.has(key) && seen.add(key);
  });
  return ORDER.flatMap((place) => once.filter((piece) => piece.place === place)).map(fitting);
}

/** A phrase too long for a vision, or words too long for a name, are left for the leaders to place. */
function fitting({ place, text }: Piece): Piece {
  const most = { vision: 160, value: 60, do: 200, dont: 200 }[place as 'vision'];
  return most && [...text].length > most ? { place: 'aside', text } : { place, text };
}

const linesOf = (text: string) =>
  text.split('\n').map((one) => one.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim());
const sentencesOf = (text: string) => Array.from(sentences.segment(text), ({ segment }) => segment.trim());

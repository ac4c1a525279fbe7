import type { Served } from '~/features/recognition/served';

const SERVED_HERE =
  /\b(patients?|guests?|lad(y|ies)|gentlem[ae]n|son|daughter|mother|father|widow|husband|wife|famil(y|ies)|child|boy|girl|visitors?|relatives?|room \d+|bed \d+|in \d+|she|her|he|him|his)\b/i;
const ONE_OF_US =
  /\b(thank you for|I owe you|taught me|told me|for me|helped me|showed me|with me|beside me)\b/i;
const LEFT_OPEN = 5;

/** Whom a letter of the demo helped, as its giver may have said: told by its words, and one in five leaves it open. */
export function whomItHelped(text: string): Served | undefined {
  const sum = [...text].reduce((all, letter) => all + (letter.codePointAt(0) ?? 0), 0);
  if (sum % LEFT_OPEN === 0) return undefined;
  if (!SERVED_HERE.test(text)) return 'colleague';
  return ONE_OF_US.test(text) ? 'both' : 'customer';
}

import type { Hit } from '../rule';
import type { Text } from '../text';

const QUOTED = /"[^"]*"|(?<![a-z0-9])'[^']*(?:[a-z]'[a-z][^']*)*'(?![a-z])/g;
const MENTION =
  /\b(?:say|says|saying|said|write|writes|(?:the )?words?(?: like)?|phrases?(?: like)?|called)\b[ :,]*["']?$/;

/** Keeps what the text says itself: not what it quotes or speaks of as words. */
export function notQuoted({ plain }: Text, hits: Hit[]): Hit[] {
  if (!hits.length) return hits;
  const quotes = Array.from(
    plain.matchAll(QUOTED),
    ({ index, 0: quote }) => [index, index + quote.length] as const,
  );
  return hits.filter(
    ({ start, end }) =>
      !quotes.some(([from, to]) => start >= from && end <= to) && !MENTION.test(plain.slice(0, start)),
  );
}

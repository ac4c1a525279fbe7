import { diffArrays } from 'diff';

export type Piece = { text: string; is: 'kept' | 'added' | 'removed' };

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const MOST_WORDS = 4000;
const LITTLE = 0.35;

const wordsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

/**
 * What one text says otherwise than the other, word by word, in any script. Kept and removed pieces make the one text,
 * kept and added ones the other. Texts that have little in common stand one after the other, whole.
 */
export function diffWords(one: string, other: string): Piece[] {
  if (one === other) return one ? [{ text: one, is: 'kept' }] : [];
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length + b.length > MOST_WORDS) return whole(one, other);
  const pieces = diffArrays(a, b).map(({ value, added, removed }): Piece => {
    return { text: value.join(''), is: added ? 'added' : removed ? 'removed' : 'kept' };
  });
  const kept = pieces
    .filter(({ is, text }) => is === 'kept' && text.trim())
    .reduce((sum, { text }) => sum + text.length, 0);
  return kept < LITTLE * Math.max(one.length, other.length) ? whole(one, other) : calm(pieces);
}

/** Changes with nothing but a gap between them are one change: read at once, instead of word by word in turns. */
function calm(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    out.push(...whole(removed, added));
    [removed, added] = ['', ''];
  };
  for (const [i, { text, is }] of pieces.entries()) {
    const between = is === 'kept' && !text.trim() && (removed || added) && i < pieces.length - 1;
    if (is !== 'added' && (is === 'removed' || between)) removed += text;
    if (is !== 'removed' && (is === 'added' || between)) added += text;
    if (is !== 'kept' || between) continue;
    flush();
    out.push({ text, is });
  }
  flush();
  return out;
}

function whole(one: string, other: string): Piece[] {
  const pieces: Piece[] = [
    { text: one, is: 'removed' },
    { text: other, is: 'added' },
  ];
  return pieces.filter(({ text }) => text);
}

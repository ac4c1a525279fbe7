/** Marks a head after which anything may follow. */
const OPEN = '*';

/** Where the group that opens at a place closes. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    const sign = pattern[i];
    if (sign === '\\') i++;
    else if (sign === '[') i = pattern.indexOf(']', i);
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return i;
  }
  throw new Error(`A group stays open: ${pattern}`);
}

/** The alternatives of a pattern, cut at the bars outside of groups. */
export function alternatives(pattern: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i];
    if (sign === '\\') i++;
    else if (sign === '[') i = pattern.indexOf(']', i);
    else if (sign === '(') i = closing(pattern, i);
    else if (sign === '|') {
      parts.push(pattern.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, pattern.slice(from)];
}

type Piece = { heads: string[]; end: number };

/** The heads of the letter, class or group at a place, and where it ends. */
function pieceAt(pattern: string, at: number, length: number): Piece {
  const sign = pattern.charAt(at);
  if (sign === '[') return { heads: [OPEN], end: pattern.indexOf(']', at) + 1 };
  if (sign === '\\') return { heads: [pattern.charAt(at + 1)], end: at + 2 };
  if (sign === '^') return { heads: [''], end: at + 1 };
  if (sign !== '(') return { heads: [sign], end: at + 1 };
  const end = closing(pattern, at);
  const group = pattern.slice(at, end);
  if (!group.startsWith('(?:')) return { heads: [''], end: end + 1 };
  return { heads: headsOf(group.slice(3), length), end: end + 1 };
}

function headsOfOne(pattern: string, length: number): string[] {
  const isDone = (head: string) => head.length >= length || head.endsWith(OPEN);
  let heads = [''];
  for (let at = 0; at < pattern.length && !heads.every(isDone); ) {
    const piece = pieceAt(pattern, at, length);
    const often = /^(?:[?]|[*+]|\{\d+,?\d*\})[?]?/.exec(pattern.slice(piece.end, piece.end + 8))?.[0] ?? '';
    const more = often && !often.startsWith('?') ? [OPEN] : piece.heads;
    const next = often.startsWith('?') ? ['', ...more] : more;
    heads = heads.flatMap((head) =>
      isDone(head) ? [head] : next.map((end) => (head + end).slice(0, length)),
    );
    at = piece.end + often.length;
  }
  return heads;
}

/** With which letters, up to a length, matches of a pattern begin; a star ends a head after which anything goes. */
export const headsOf = (pattern: string, length: number): string[] => [
  ...new Set(alternatives(pattern).flatMap((part) => headsOfOne(part, length))),
];

import type { Hit } from '../rule';
import type { Text } from '../text';
import { alternatives, headsOf } from './heads';
import { HOUSE, OFFER, PEOPLE, PLACE } from './houses';

/** Phrases by the letters they begin with, so that most of them need not be tried, nor even compiled. */
export type Phrases = Map<string, RegExp[]>;

const SLOTS: Record<string, string> = { house: HOUSE, offer: OFFER, people: PEOPLE, place: PLACE };
const WORD = "[a-z0-9'-]+,? ";
const HEAD = 4;

/** A bar at the end of a line goes on in the next. */
const joined = (lines: string) => lines.replace(/\|\n\s*/g, '|');

/** A line with its slots filled; a slot may hold others. */
const filled = (line: string, slots: Record<string, string>) =>
  line.replace(/\{([a-z]+)\}/g, (whole, slot: string) => joined(slots[slot] ?? whole));

/**
 * Phrases, one a line, in lower case. {house}, {offer}, {people} and {place} stand for lists of words, “…” for up to
 * three words and “……” for up to eight; the rest may use what regular expressions offer. None begins with any word.
 */
export function phrases(lines: string, more: Record<string, string> = {}): Phrases {
  const slots = { ...SLOTS, ...more };
  const known: Phrases = new Map();
  for (const line of joined(lines)
    .split('\n')
    .flatMap((each) => alternatives(each.trim()))) {
    if (!line) continue;
    const pattern = filled(filled(line, slots), slots)
      .replace(/…… ?/g, `(?:${WORD}){0,8}?`)
      .replace(/… ?/g, `(?:${WORD}){0,3}?`);
    const phrase = new RegExp(`(?:${pattern})(?![a-z0-9])`, 'y');
    for (const head of headsOf(pattern, HEAD).map((each) => each.replace('*', '')))
      known.set(head, [...(known.get(head) ?? []), phrase]);
  }
  return known;
}

const INSIDE = /[a-z0-9]/;

function endAt(plain: string, start: number, known: Phrases): number {
  for (let length = HEAD; length; length--)
    for (const phrase of known.get(plain.slice(start, start + length)) ?? []) {
      phrase.lastIndex = start;
      if (phrase.test(plain)) return phrase.lastIndex;
    }
  return start;
}

/** Where phrases stand in a text; they begin at a word or at an apostrophe. */
export function hitsIn({ plain }: Text, known: Phrases): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < plain.length; start++) {
    const isInside = start > 0 && INSIDE.test(plain.charAt(start - 1));
    if (isInside && plain.charAt(start) !== "'") continue;
    const end = endAt(plain, start, known);
    if (end === start) continue;
    hits.push({ start, end });
    start = end - 1;
  }
  return hits;
}

/** Where phrases stand in a text, but for those that touch an innocent use of the same words. */
export function hitsBut(text: Text, known: Phrases, innocent: Phrases) {
  const hits = hitsIn(text, known);
  if (!hits.length) return hits;
  const spared = hitsIn(text, innocent);
  return hits.filter((hit) => !spared.some(({ start, end }) => start < hit.end && end > hit.start));
}

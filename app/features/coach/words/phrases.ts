import type { Hit } from '../rule';
import type { Text } from '../text';
import { HOUSE, OFFER, PEOPLE, PLACE } from './houses';
import { initialsOf } from './initials';

/** Phrases by the character they begin with, so that most of them need not be tried. */
export type Phrases = Map<string, RegExp>;

const SLOTS: Record<string, string> = { house: HOUSE, offer: OFFER, people: PEOPLE, place: PLACE };
const WORD = "[a-z0-9'-]+,? ";

/**
 * Phrases, one a line, in lower case. {house}, {offer}, {people} and {place} stand for lists of words, “…” for up to
 * three words and “……” for up to eight; the rest may use what regular expressions offer.
 */
export function phrases(lines: string, more: Record<string, string> = {}): Phrases {
  const slots = { ...SLOTS, ...more };
  const byInitial = new Map<string, string[]>();
  for (const line of lines.split('\n').map((each) => each.trim())) {
    if (!line) continue;
    const pattern = line
      .replaceAll('…… ', `(?:${WORD}){0,8}?`)
      .replaceAll('… ', `(?:${WORD}){0,3}?`)
      .replace(/\{([a-z]+)\}/g, (_, slot: string) => slots[slot] ?? '');
    for (const initial of initialsOf(pattern))
      byInitial.set(initial, [...(byInitial.get(initial) ?? []), pattern]);
  }
  return new Map(
    Array.from(byInitial, ([initial, same]) => [
      initial,
      new RegExp(`(?:${same.join('|')})(?![a-z0-9])`, 'y'),
    ]),
  );
}

const INSIDE = /[a-z0-9]/;

/** Where phrases stand in a text; they begin at a word or at an apostrophe. */
export function hitsIn({ plain }: Text, known: Phrases): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0, inside = false; start < plain.length; start++) {
    const sign = plain.charAt(start);
    const pattern = !inside || sign === "'" ? known.get(sign) : undefined;
    inside = INSIDE.test(sign);
    if (!pattern) continue;
    pattern.lastIndex = start;
    if (!pattern.test(plain)) continue;
    hits.push({ start, end: pattern.lastIndex });
    start = pattern.lastIndex - 1;
    inside = true;
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

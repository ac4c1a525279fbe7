import type { Card } from '~/features/recognition/word-cards.server';

type Candidate = Pick<Card, 'id' | 'giverId'> & { values: Pick<Card['values'][number], 'todayId'>[] };

export const MOST_STORIES = 3;
const MOST_LETTERS = 700;

/**
 * Up to three of these letters, which come best first: of different givers for different values where that can be, else
 * of different givers, else the best of those left.
 */
export function chooseStories<C extends Candidate>(candidates: C[]): C[] {
  const chosen: C[] = [];
  const values = new Set<number>();
  const takeIf = (fits: (one: C) => boolean) => {
    for (const one of candidates) {
      if (chosen.length === MOST_STORIES) return;
      if (chosen.includes(one) || !fits(one)) continue;
      chosen.push(one);
      const own = one.values.find(({ todayId }) => todayId !== null && !values.has(todayId));
      if (own?.todayId) values.add(own.todayId);
    }
  };
  const newGiver = (one: C) => chosen.every(({ giverId }) => giverId !== one.giverId);
  takeIf(
    (one) => newGiver(one) && one.values.some(({ todayId }) => todayId !== null && !values.has(todayId)),
  );
  takeIf(newGiver);
  takeIf(() => true);
  return chosen;
}

/** A long letter as far as it fits one page with two others, cut between words. */
export function beginningOf(text: string): { text: string; cut: boolean } {
  if (text.length <= MOST_LETTERS) return { text, cut: false };
  const end = text.lastIndexOf(' ', MOST_LETTERS);
  return { text: `${text.slice(0, end > MOST_LETTERS / 2 ? end : MOST_LETTERS).trimEnd()} …`, cut: true };
}

import { FEWEST } from './figures';

type Part = { people: number };

/**
 * Parts that may stand alone, and those too small for that, which are shown together. Where even these are too few, the
 * smallest of the others goes with them, so that nothing can be found by subtraction.
 */
export function apartFromSmall<P extends Part>(parts: P[]): { shown: P[]; small: P[] } {
  const here = parts.filter(({ people }) => people > 0);
  const small = here.filter(({ people }) => people < FEWEST);
  const large = here.filter(({ people }) => people >= FEWEST).sort((a, b) => a.people - b.people);
  const sum = () => small.reduce((all, { people }) => all + people, 0);
  while (small.length && sum() < FEWEST) {
    const next = large.shift();
    if (!next) break;
    small.push(next);
  }
  return { shown: here.filter((part) => !small.includes(part)), small };
}

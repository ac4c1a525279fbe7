import { isEnglish } from '~/features/coach/is-english';
import { readText } from '~/features/coach/text';
import type { Around } from './rule';
import { THANKS_RULES } from './rules';

/** What the meter shows: the three things a specific letter says, and what is worth a thought. */
export type Specificity = {
  /** null where the text is too short to say, or in a language that the rules do not know. */
  says: { deed: boolean; whom: boolean; change: boolean } | null;
  thoughts: { rule: string; says: string }[];
};

const ENOUGH = 12;

/** Looks at a letter as it is written. It never blocks, and it writes nothing for anyone. */
export function coachThanks(words: string, around: Around): Specificity {
  const text = readText(words.slice(0, 2000));
  const found = THANKS_RULES.flatMap((rule) => {
    const [hit] = rule.find(text, around);
    return hit ? [{ rule: rule.id, says: rule.says(words.slice(hit.start, hit.end)) }] : [];
  });
  const short = words.trim().length < ENOUGH;
  if (short || !isEnglish(words)) {
    // Too little to ask for more of, yet "Great job" is all that some letters say.
    const still = ['repeats', ...(short ? ['stock'] : [])];
    return {
      says: null,
      thoughts: text.words.length ? found.filter(({ rule }) => still.includes(rule)) : [],
    };
  }
  const misses = new Set(found.map(({ rule }) => rule));
  const says = { deed: !misses.has('deed'), whom: !misses.has('whom'), change: !misses.has('change') };
  return { says, thoughts: found };
}

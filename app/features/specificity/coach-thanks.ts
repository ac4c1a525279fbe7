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
  if (words.trim().length < ENOUGH || !isEnglish(words)) {
    const again = THANKS_RULES.filter(({ id }) => id === 'repeats' && text.words.length > 0);
    const thoughts = again.flatMap(({ id, find, says }) =>
      find(text, around).length ? [{ rule: id, says: says('') }] : [],
    );
    return { says: null, thoughts };
  }
  const found = THANKS_RULES.map((rule) => ({ rule, hits: rule.find(text, around) }));
  const misses = new Set(found.flatMap(({ rule, hits }) => (hits.length ? [rule.id] : [])));
  const thoughts = found.flatMap(({ rule, hits: [hit] }) =>
    hit ? [{ rule: rule.id, says: rule.says(words.slice(hit.start, hit.end)) }] : [],
  );
  const says = { deed: !misses.has('deed'), whom: !misses.has('whom'), change: !misses.has('change') };
  return { says, thoughts };
}

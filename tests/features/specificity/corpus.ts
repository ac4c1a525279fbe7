import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '~/features/coach/text';
import { THANKS_RULES } from '~/features/specificity/rules';

type Item = { text: string; deed: boolean; whom: boolean; change: boolean; stock: boolean; names: string[] };
export type Score = {
  found: number;
  toFind: number;
  wrong: number;
  toPass: number;
  missed: string[];
  mistaken: string[];
};

const read = (file: string): Item[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'corpus', file), 'utf8'));
const CORPUS = [read('first-hand.json'), read('second-hand.json')];
const FRESH = read('third-hand.json');

/** Whether an editor would have this rule speak. */
const SHOULD: Record<string, (item: Item) => boolean> = {
  deed: (item) => !item.deed,
  whom: (item) => !item.whom,
  change: (item) => !item.change,
  stock: (item) => item.stock,
  name: (item) => item.names.length > 0,
};

export const RULES = Object.keys(SHOULD);

/**
 * What a rule finds in one half, `made` with it or `held` back, or in the `fresh` texts of a third hand, on which it was
 * measured once after the held-back half was open too.
 */
export function scoreOf(rule: string, half: 'made' | 'held' | 'fresh'): Score {
  const items =
    half === 'fresh'
      ? FRESH
      : CORPUS.flatMap((file) => file.filter((_, at) => at % 2 === (half === 'made' ? 0 : 1)));
  const { find } = THANKS_RULES.find(({ id }) => id === rule) ?? { find: () => [] };
  const finds = ({ text }: Item) => find(readText(text), { earlier: [], colleagues: [] }).length > 0;
  const toFind = items.filter((item) => SHOULD[rule]?.(item));
  const toPass = items.filter((item) => !SHOULD[rule]?.(item));
  const missed = toFind.filter((item) => !finds(item)).map(({ text }) => text);
  const mistaken = toPass.filter(finds).map(({ text }) => text);
  return {
    found: toFind.length - missed.length,
    toFind: toFind.length,
    wrong: mistaken.length,
    toPass: toPass.length,
    missed,
    mistaken,
  };
}

export const precisionOf = ({ found, wrong }: Score) => found / Math.max(1, found + wrong);
export const recallOf = ({ found, toFind }: Score) => found / toFind;

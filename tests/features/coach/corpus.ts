import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Coached, coachCharter } from '~/features/coach/coach-charter';
import { isEnglish } from '~/features/coach/is-english';
import type { NamedText } from '~/features/coach/rule';
import { DEFINITION_RULES, PAIR_RULES, TEXT_RULES } from '~/features/coach/rules';
import { readText } from '~/features/coach/text';

const folder = (name: string) => join(import.meta.dirname, name);

type Small = {
  vision: string;
  precedence: string;
  values: (NamedText & { icare: string; do: string[]; dont: string[] })[];
};
type Corpus = { find: unknown[]; pass: unknown[] };
export type Score = {
  found: number;
  toFind: number;
  wrong: number;
  toPass: number;
  missed: unknown[];
  mistaken: unknown[];
};

/** The rules that have texts of their own, each by its name. */
export const RULES = readdirSync(folder('corpus'))
  .map((file) => file.replace('.json', ''))
  .filter((name) => name !== 'languages')
  .sort();

export const readCorpus = (rule: string, which: 'corpus' | 'corpus-fresh' = 'corpus'): Corpus =>
  JSON.parse(readFileSync(join(folder(which), `${rule}.json`), 'utf8'));

/** What a rule finds in one half: `made` holds the texts it was made with, `held` those that were held back. */
export function scoreOf(rule: string, half: 'made' | 'held'): Score {
  const { find, pass } = readCorpus(rule);
  const mine = (items: unknown[]) => items.filter((_, at) => at % 2 === (half === 'made' ? 0 : 1));
  const missed = mine(find).filter((item) => !finds(rule, item));
  const mistaken = mine(pass).filter((item) => finds(rule, item));
  const [toFind, toPass] = [mine(find).length, mine(pass).length];
  return { found: toFind - missed.length, toFind, wrong: mistaken.length, toPass, missed, mistaken };
}

export const precisionOf = ({ found, wrong }: Score) => (found + wrong === 0 ? 0 : found / (found + wrong));
export const recallOf = ({ found, toFind }: Score) => found / toFind;

export function finds(rule: string, item: unknown): boolean {
  if (typeof item === 'string') {
    const text = TEXT_RULES.find(({ id }) => id === rule);
    return isEnglish(item) && (text?.find(readText(item)).length ?? 0) > 0;
  }
  const pair = item as { one: NamedText; other: NamedText };
  if (pair.one) return PAIR_RULES.some(({ id, find }) => id === rule && find(pair.one, pair.other));
  const small = item as Small;
  if (small.values) {
    const names = rule === 'precedence' ? ['precedence', 'precedence-missing'] : [rule];
    return coachCharter(charterOf(small)).some((finding) => names.includes(finding.rule));
  }
  const { name, definition } = item as NamedText;
  return DEFINITION_RULES.some(
    ({ id, find }) => id === rule && find(readText(name), readText(definition)).length > 0,
  );
}

function charterOf({ vision, precedence, values }: Small): Coached {
  const lines = (texts: string[], kind: 'do' | 'dont', from: number) =>
    texts.map((text, at) => ({ id: from + at, kind, text }));
  return {
    ...{ vision, precedence, serves: '', feel: '', mission: '' },
    values: values.map(({ name, definition, icare, do: done, dont }, at) => ({
      ...{ id: at + 1, name, definition, icare, story: '' },
      behaviours: [...lines(done, 'do', at * 100), ...lines(dont, 'dont', at * 100 + 50)],
    })),
  };
}

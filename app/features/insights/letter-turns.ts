import type { Charter, Value } from '~/features/charter/charter';

/** Letters of the month, and of all the months it is held against. */
export type Turned = { valueId: number; behaviourId: number; now: number; before: number };
export type Turn = { value: Value; behaviour: string | null; behaviourId: number; now: number; mean: number };

/** So many months before are held against a month, as far as there were letters. */
export const MONTHS_BEFORE = 3;
const LETTERS = 3;
const TIMES = 1.5;
const MOST = 2;

/**
 * What rose and what fell most against the mean of the months before: values first, then behaviours, at most two of
 * each. Alive is what has three letters or more and half as many again as the mean; quiet what had three letters or
 * more in those months, and now two thirds of the mean or fewer.
 */
export function findTurns(charter: Pick<Charter, 'values'>, rows: Turned[], months: number) {
  const known = charter.values.flatMap((value) => [
    turnOf(value, null, 0, rows, months),
    ...value.behaviours
      .filter(({ kind }) => kind === 'do')
      .map(({ id, text }) => turnOf(value, text, id, rows, months)),
  ]);
  const alive = known.filter(({ now, mean }) => now >= LETTERS && now >= TIMES * mean);
  const quiet = known.filter(({ now, mean }) => mean * months >= LETTERS && now * TIMES <= mean);
  if (!months) return { alive: [], quiet: [] };
  return { alive: pick(alive), quiet: pick(quiet) };
}

function turnOf(
  value: Value,
  behaviour: string | null,
  behaviourId: number,
  rows: Turned[],
  months: number,
): Turn {
  const row = rows.find((one) => one.valueId === value.id && one.behaviourId === behaviourId);
  const mean = months ? (row?.before ?? 0) / months : 0;
  return { value, behaviour, behaviourId, now: row?.now ?? 0, mean };
}

function pick(turns: Turn[]): Turn[] {
  const most = (list: Turn[]) =>
    [...list].sort((a, b) => Math.abs(b.now - b.mean) - Math.abs(a.now - a.mean)).slice(0, MOST);
  return [
    ...most(turns.filter(({ behaviour }) => behaviour === null)),
    ...most(turns.filter(({ behaviour }) => behaviour !== null)),
  ];
}

/** The value with the fewest letters in the month; of several the one with fewest before, then the last in rank. */
export function quietestOf(charter: Pick<Charter, 'values'>, rows: Turned[]): Value | undefined {
  const of = (id: number) => rows.find((one) => one.valueId === id && one.behaviourId === 0);
  return [...charter.values]
    .reverse()
    .sort(
      (a, b) =>
        (of(a.id)?.now ?? 0) - (of(b.id)?.now ?? 0) || (of(a.id)?.before ?? 0) - (of(b.id)?.before ?? 0),
    )[0];
}

import { type Draft, wordingOf } from './draft-queries.server';

type Heir = { id: number; heirId: number | null };

/** Follows heirs to one in force, or to none. */
export function heirAmong(all: Heir[], inForce: Set<number>, from: number): number | null {
  const seen = new Set<number>();
  let id: number | null = from;
  while (id !== null && !inForce.has(id) && !seen.has(id)) {
    seen.add(id);
    const at: number = id;
    id = all.find((one) => one.id === at)?.heirId ?? null;
  }
  return id !== null && inForce.has(id) ? id : null;
}

/** What the draft would say in force, and which of its values each value would count for. */
export function heirsIn(draft: Draft) {
  const wording = wordingOf(draft);
  const inForce = new Set(wording.values.map(({ id }) => id));
  return { wording, heirOf: (id: number) => heirAmong(draft.values, inForce, id) };
}

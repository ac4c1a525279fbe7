import type { Wording } from '~/features/charter/charter';
import { type Draft, wordingOf } from '~/features/draft/draft-queries.server';
import { heirAmong } from '~/features/draft/heirs';

/** Everything that publishing writes down, so that it can be frozen until its time. */
export type Candidate = {
  wording: Wording;
  /** For every value that ever was: the one in force that it counts for, or null. */
  values: [id: number, countsFor: number | null][];
  /** The same for every behaviour. */
  behaviours: [id: number, countsFor: number | null][];
};

/** What publishing the draft as it stands would write. */
export function candidateOf(draft: Draft): Candidate {
  const wording = wordingOf(draft);
  const values = draft.values.map(({ id, heirId }) => ({ id, heirId }));
  const lines = draft.values.flatMap((value) => value.behaviours.map(({ id, heirId }) => ({ id, heirId })));
  const valuesInForce = new Set(wording.values.map(({ id }) => id));
  const linesInForce = new Set(wording.values.flatMap((value) => value.behaviours.map(({ id }) => id)));
  return {
    wording,
    values: values.map(({ id }) => [id, heirAmong(values, valuesInForce, id)]),
    behaviours: lines.map(({ id }) => [id, heirAmong(lines, linesInForce, id)]),
  };
}

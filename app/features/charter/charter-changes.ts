import type { Value, Wording } from './charter';

export type ValueChange = { id: number; name: string; says: string[] };
export type CharterChanges = { charter: string[]; values: ValueChange[] };

const PARTS = [
  ['vision', 'The vision was reworded.'],
  ['serves', 'Whom we serve was reworded.'],
  ['feel', 'What they should feel and find was reworded.'],
  ['mission', 'The mission was reworded.'],
] as const;

/** What one wording says otherwise than the one before it, in sentences; empty lists when they say the same. */
export function changesBetween(before: Wording | null, after: Wording): CharterChanges {
  if (!before) return { charter: ['This is the first version.'], values: [] };
  const charter: string[] = PARTS.filter(([part]) => before[part] !== after[part]).map(([, says]) => says);
  if (JSON.stringify(before.owner) !== JSON.stringify(after.owner))
    charter.push('It has another owner, or the owner another title.');
  const values = after.values
    .map((value) =>
      changesOf(
        before.values.find((one) => one.id === value.id),
        value,
        before.values,
      ),
    )
    .filter((change) => change.says.length);
  for (const value of before.values)
    if (!after.values.some((one) => one.id === value.id))
      values.push({ id: value.id, name: value.name, says: ['Retired.'] });
  return { charter, values };
}

function changesOf(was: Value | undefined, is: Value, all: Value[]): ValueChange {
  const says: string[] = [];
  if (!was) return { id: is.id, name: is.name, says: ['New.'] };
  if (was.name !== is.name) says.push(`Was called ${was.name}.`);
  if (was.definition !== is.definition) says.push('Its meaning was reworded.');
  if (was.story !== is.story) says.push('Its story changed.');
  if (was.hue !== is.hue || was.glyph !== is.glyph) says.push('It has another look.');
  if (was.icare !== is.icare) says.push('It serves another element of ICARE.');
  if (was.rank !== is.rank && all.length > 1) says.push(`Moved from rank ${was.rank} to ${is.rank}.`);
  const old = new Map(was.behaviours.map((behaviour) => [behaviour.id, behaviour.text]));
  const added = is.behaviours.filter((behaviour) => !old.has(behaviour.id)).length;
  const reworded = is.behaviours.filter(
    (behaviour) => old.has(behaviour.id) && old.get(behaviour.id) !== behaviour.text,
  ).length;
  const removed = was.behaviours.filter(
    (behaviour) => !is.behaviours.some((one) => one.id === behaviour.id),
  ).length;
  if (added) says.push(added === 1 ? '1 new behaviour.' : `${added} new behaviours.`);
  if (reworded) says.push(reworded === 1 ? '1 behaviour reworded.' : `${reworded} behaviours reworded.`);
  const order = (value: Value, beside: Value) =>
    value.behaviours
      .filter((one) => beside.behaviours.some((other) => other.id === one.id))
      .map((one) => one.id);
  if (`${order(was, is)}` !== `${order(is, was)}`) says.push('Its behaviours stand in another order.');
  if (removed) says.push(removed === 1 ? '1 behaviour removed.' : `${removed} behaviours removed.`);
  return { id: is.id, name: is.name, says };
}

import { listNames } from '~/shared/formats';
import type { Value, Wording } from './charter';

export type ValueChange = { id: number; name: string; says: string[] };
export type CharterChanges = { charter: string[]; values: ValueChange[] };

/** Which value in force another counts for; null for none. */
export type HeirOf = (valueId: number) => number | null | undefined;

const PARTS = [
  ['vision', 'The vision was reworded.'],
  ['serves', 'Whom we serve was reworded.'],
  ['feel', 'What they should feel and find was reworded.'],
  ['mission', 'The mission was reworded.'],
  ['precedence', 'What gives way when two values conflict was reworded.'],
] as const;

/** What one wording says otherwise than the one before it, in sentences; empty lists when they say the same. */
export function changesBetween(before: Wording | null, after: Wording, heirOf: HeirOf): CharterChanges {
  if (!before) return { charter: ['This is the first version.'], values: [] };
  const charter: string[] = PARTS.filter(([part]) => before[part] !== after[part]).map(([, says]) => says);
  if (JSON.stringify(before.owner) !== JSON.stringify(after.owner))
    charter.push('It has another owner, or the owner another title.');
  const change = { before, after, heirOf };
  const standing = after.values.map((value) => changesOf(value, change));
  const gone = before.values
    .filter((value) => !has(after, value.id))
    .map((value) => ({ id: value.id, name: value.name, says: [sayGone(value, change)] }));
  return { charter, values: [...standing.filter(({ says }) => says.length), ...gone] };
}

type Change = { before: Wording; after: Wording; heirOf: HeirOf };

const has = (wording: Wording, id: number) => wording.values.some((value) => value.id === id);
const nameIn = (wording: Wording, id: number | null | undefined) =>
  wording.values.find((value) => value.id === id)?.name;

/** Values that are gone and count for this one. */
const comeInto = ({ before, after, heirOf }: Change, id: number) =>
  before.values.filter((value) => !has(after, value.id) && heirOf(value.id) === id);

function sayGone(value: Value, change: Change): string {
  const { before, after, heirOf } = change;
  const heir = heirOf(value.id);
  const heirName = nameIn(after, heir);
  const counts = heirName ? `Its thanks count for ${heirName}.` : 'Its thanks count for no other value.';
  const parts = after.values.filter((one) => one.splitFrom === value.id && !has(before, one.id));
  if (parts.length) return `Split into ${listNames(parts.map(({ name }) => name))}. ${counts}`;
  const beside = heir ? comeInto(change, heir).filter(({ id }) => id !== value.id) : [];
  if (heirName && heir && beside.length && !has(before, heir))
    return `Merged with ${listNames(beside.map(({ name }) => name))} into ${heirName}.`;
  return `Retired. ${counts}`;
}

function sayNew(value: Value, change: Change): string {
  const from = nameIn(change.before, value.splitFrom);
  if (from) return `New, split from ${from}.`;
  const made = comeInto(change, value.id);
  return made.length > 1 ? `New, made of ${listNames(made.map(({ name }) => name))}.` : 'New.';
}

function changesOf(is: Value, change: Change): ValueChange {
  const was = change.before.values.find((one) => one.id === is.id);
  if (!was) return { id: is.id, name: is.name, says: [sayNew(is, change)] };
  const says: string[] = [];
  if (was.name !== is.name) says.push(`Was called ${was.name}.`);
  if (was.definition !== is.definition) says.push('Its meaning was reworded.');
  if (was.story !== is.story) says.push('Its story changed.');
  if (was.hue !== is.hue || was.glyph !== is.glyph) says.push('It has another look.');
  if (was.icare !== is.icare) says.push('It serves another element of ICARE.');
  if (was.rank !== is.rank && change.before.values.length > 1)
    says.push(`Moved from rank ${was.rank} to ${is.rank}.`);
  return { id: is.id, name: is.name, says: [...says, ...linesChanged(was, is)] };
}

function linesChanged(was: Value, is: Value): string[] {
  const says: string[] = [];
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
  return says;
}

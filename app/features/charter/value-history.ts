import type { Wording } from './charter';
import { changesBetween, type HeirOf } from './charter-changes';

export type VersionOfCharter = Wording & { number: number; publishedAt: Date; countsFor: HeirOf };

/** One version in which something changed for a value, in sentences. */
export type ValueMoment = { number: number; publishedAt: Date; says: string[] };

/** What became of a value over all versions, given oldest first; the newest moment first. */
export function historyOfValue(id: number, versions: VersionOfCharter[]): ValueMoment[] {
  const moments = versions.map((version, i) => {
    const says = sayMoment(id, versions.slice(0, i), version);
    return { number: version.number, publishedAt: version.publishedAt, says };
  });
  return moments.filter(({ says }) => says.length).reverse();
}

function sayMoment(id: number, earlier: VersionOfCharter[], version: VersionOfCharter): string[] {
  const before = earlier.at(-1) ?? null;
  const { values } = changesBetween(before, version, version.countsFor);
  const says = values.find((value) => value.id === id)?.says ?? [];
  if (!has(version, id)) return says;
  if (!before || !has(before, id))
    return sayEntry(
      says,
      earlier.some((one) => has(one, id)),
    );
  const joined = before.values.filter(
    (value) => !has(version, value.id) && version.countsFor(value.id) === id,
  );
  return [...says, ...joined.map(({ name }) => `Thanks for ${name} count for it from here on.`)];
}

const has = (wording: Wording, id: number) => wording.values.some((value) => value.id === id);

/** A value made of others says so itself. */
function sayEntry([made = 'New.']: string[], wasThere: boolean): string[] {
  if (wasThere) return ['It came back.'];
  return made === 'New.' ? ['It first appears.'] : [made];
}

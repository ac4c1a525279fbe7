import type { Db } from '#db/connection.server';
import type { Charter } from '~/features/charter/charter';
import type { Period } from './period';
import { storiesAt } from './say-change';
import type { Scope } from './scope.server';
import { listByPart } from './values-queries.server';

const STEPS = 4;

/** The step of a tint for a count beside the highest: 0 for none, up to four. */
export const stepOf = (count: number, most: number) => (most ? Math.ceil((STEPS * count) / most) : 0);

type Asked = { charter: Pick<Charter, 'values'>; scope: Scope; period: Period };

export type ByPart = NonNullable<Awaited<ReturnType<typeof showByPart>>>;

/** Thanks got in each part of the scope, by value; null where the scope has no parts. */
export async function showByPart(db: Db, { charter, scope, period }: Asked) {
  if (!scope.parts.length) return null;
  const rows = await listByPart(db, scope, period);
  const within = { since: period.from, until: period.until };
  const parts = scope.parts.map(({ id, name }) => {
    const at = (valueId: number) =>
      rows.find((row) => row.partId === id && row.valueId === valueId)?.thanks ?? 0;
    const most = Math.max(0, ...charter.values.map((value) => at(value.id)));
    return {
      ...{ id, name, all: at(0), stories: storiesAt({ team: id, ...within }) },
      cells: charter.values.map((value) => ({
        valueId: value.id,
        thanks: at(value.id),
        step: stepOf(at(value.id), most),
        stories: storiesAt({ value: value.id, team: id, ...within }),
      })),
    };
  });
  return { values: charter.values.map(({ id, name, hue, glyph }) => ({ id, name, hue, glyph })), parts };
}

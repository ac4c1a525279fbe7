import type { Db } from '#db/connection.server';
import { STEPS } from './by-part.server';
import { listBetween } from './people-queries.server';
import type { Period } from './period';
import { sayShare, storiesAt } from './say-change';
import type { Scope } from './scope.server';

type Asked = { scope: Scope; period: Period; locale: string };

export type Between = NonNullable<Awaited<ReturnType<typeof showBetween>>>;

/** Thanks from each part of the scope to each, and how much of it crosses; null where the scope has fewer than two parts. */
export async function showBetween(db: Db, { scope, period, locale }: Asked) {
  if (scope.parts.length < 2) return null;
  const [now, before] = await Promise.all([
    listBetween(db, scope, period),
    listBetween(db, scope, { from: period.before, until: period.from }),
  ]);
  const parts = [...scope.parts.map(({ id, name }) => ({ id, name })), { id: 0, name: 'Elsewhere' }];
  const most = Math.max(0, ...now.map(({ thanks }) => thanks));
  const at = (from: number, to: number) =>
    now.find((one) => one.fromPart === from && one.toPart === to)?.thanks ?? 0;
  return {
    parts: parts.filter(({ id }) => id || now.some(({ fromPart, toPart }) => fromPart === 0 || toPart === 0)),
    rows: parts
      .filter(({ id }) => id || now.some(({ fromPart }) => fromPart === 0))
      .map(({ id, name }) => ({
        ...{ id, name },
        cells: parts
          .filter((to) => to.id || now.some(({ toPart, fromPart }) => toPart === 0 || fromPart === 0))
          .map((to) => {
            const thanks = at(id, to.id);
            return {
              ...{ to: to.id, thanks },
              step: most ? Math.ceil((STEPS * thanks) / most) : 0,
              stories:
                to.id && thanks ? storiesAt({ team: to.id, since: period.from, until: period.until }) : null,
            };
          }),
      })),
    sentence: sayCrossing(now, before, period, locale),
  };
}

type Rows = Awaited<ReturnType<typeof listBetween>>;

function sayCrossing(now: Rows, before: Rows, { saysBefore }: Period, locale: string): string {
  const sum = (rows: Rows, of: (row: Rows[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  const across = (rows: Rows) =>
    sum(rows, ({ fromPart, toPart, thanks }) => (fromPart === toPart ? 0 : thanks));
  const all = sum(now, ({ thanks }) => thanks);
  if (!all) return 'No thanks were given in this period.';
  const share = (rows: Rows, part: number) =>
    sayShare(
      part,
      sum(rows, ({ thanks }) => thanks),
      locale,
    );
  const was = before.length ? ` (${share(before, across(before))} in ${saysBefore})` : '';
  return `${share(now, across(now))} of all thanks crossed from one of these to another${was}, and ${share(
    now,
    sum(now, ({ crossed }) => crossed),
  )} from one home team to another.`;
}

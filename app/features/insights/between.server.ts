import type { Db } from '#db/connection.server';
import { stepOf } from './by-part.server';
import { MOST_PARTS } from './count-month.server';
import { getCrossed, listBetween } from './people-queries.server';
import type { Period } from './period';
import { sayShare, storiesAt } from './say-change';
import type { Scope } from './scope.server';

type Asked = { scope: Scope; period: Period; locale: string };

export type Between = Awaited<ReturnType<typeof showBetween>>;

/** How much of the thanks crosses from team to team, and from which part of the scope to which, where it has some. */
export async function showBetween(db: Db, { scope, period, locale }: Asked) {
  const before = { from: period.before, until: period.from };
  const [now, crossed, crossedBefore] = await Promise.all([
    listBetween(db, scope, period),
    getCrossed(db, scope, period),
    getCrossed(db, scope, before),
  ]);
  const sentence = sayCrossed(crossed, crossedBefore, period, locale);
  if (scope.parts.length < 2 || scope.parts.length > MOST_PARTS)
    return { sentence, parts: [], rows: [], tooMany: scope.parts.length > MOST_PARTS };
  const elsewhere = now.some(({ fromPart, toPart }) => !fromPart || !toPart);
  const parts = [
    ...scope.parts.map(({ id, name }) => ({ id, name })),
    ...(elsewhere ? [{ id: 0, name: 'Elsewhere' }] : []),
  ];
  const most = Math.max(0, ...now.map(({ thanks }) => thanks));
  const rows = parts.map(({ id, name }) => ({
    ...{ id, name },
    cells: parts.map((to) => {
      const thanks = now.find((one) => one.fromPart === id && one.toPart === to.id)?.thanks ?? 0;
      const within = { team: to.id, since: period.from, until: period.until };
      return {
        ...{ to: to.id, thanks: id || to.id ? thanks : null },
        step: stepOf(thanks, most),
        stories: to.id && thanks ? storiesAt(within) : null,
      };
    }),
  }));
  return { sentence, parts, rows, tooMany: false };
}

type Crossed = Awaited<ReturnType<typeof getCrossed>>;

function sayCrossed(now: Crossed, before: Crossed, { saysBefore }: Period, locale: string): string {
  if (!now.thanks) return 'Nobody here was thanked by name in this period.';
  const share = ({ crossed, thanks }: Crossed) => sayShare(crossed, thanks, locale);
  const was = before.thanks ? `; in ${saysBefore} it was ${share(before)}` : '';
  return `${share(now)} of the thanks to people here came from outside their own home team${was}.`;
}

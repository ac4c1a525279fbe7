import type { Db } from '#db/connection.server';
import { formatNumber } from '~/shared/formats';
import { monthAfter, monthOf } from '~/shared/month';
import { monthsShown, type Period, sayMonthShort } from './period';
import { sayShare, storiesAt } from './say-change';
import type { Scope } from './scope.server';
import { listServed, listServedByPart, type Served } from './serving-queries.server';

/** What a letter can say, in the order in which it is stacked and listed. */
export const ANSWERS = ['customer', 'both', 'colleague', 'unsaid'] as const;

export const ANSWERED = {
  customer: 'Someone we serve',
  both: 'Both',
  colleague: 'A colleague',
  unsaid: 'Left open',
} as const satisfies Record<keyof Served, string>;

export type ServingData = Awaited<ReturnType<typeof showServing>>;

type Asked = { scope: Scope; period: Period; today: string; locale: string };

const NONE: Served = { customer: 0, colleague: 0, both: 0, unsaid: 0 };
const allOf = (one: Served) => ANSWERS.reduce((sum, answer) => sum + one[answer], 0);

/** What the page "Whom we serve" shows, in words and numbers. */
export async function showServing(db: Db, { scope, period, today, locale }: Asked) {
  const months = monthsShown(period, Math.max(12, period.months));
  const first = [months[0] ?? period.from, period.before].sort()[0] ?? period.from;
  const [monthly, byPart] = await Promise.all([
    listServed(db, scope, { from: first, until: period.until }),
    listServedByPart(db, scope, period),
  ]);
  const team = scope.team?.id;
  const unit = team ? 'thanks' : 'letters';
  const sumOf = (from: string, until: string) =>
    monthly
      .filter(({ month }) => month >= from && month < until)
      .reduce((sum, one) => addUp(sum, one), { ...NONE });
  const now = sumOf(period.from, period.until);
  const before = sumOf(period.before, period.from);
  const cells = (of: Served, filter: Parameters<typeof storiesAt>[0]) =>
    ANSWERS.map((answer) => ({
      ...{ answer, says: ANSWERED[answer], count: of[answer] },
      stories: storiesAt({ served: answer, ...filter }),
    }));
  return {
    ...{ unit, locale, saysBefore: period.saysBefore, says: period.says },
    sentence: sayServed(now, { unit, says: period.says, locale }),
    all: { now: allOf(now), before: allOf(before) },
    answers: ANSWERS.map((answer) => ({
      ...{ answer, says: ANSWERED[answer], now: now[answer], before: before[answer] },
      share: sayShare(now[answer], allOf(now), locale),
      shareBefore: allOf(before) ? sayShare(before[answer], allOf(before), locale) : 'none then',
      stories: storiesAt({ served: answer, team, since: period.from, until: period.until }),
    })),
    months: months.map((month) => ({
      ...{ month, label: sayMonthShort(month, locale), within: month >= period.from },
      soFar: month === monthOf(today),
      cells: cells(monthly.find((one) => one.month === month) ?? NONE, {
        ...{ team, since: month, until: monthAfter(month) },
      }),
    })),
    parts: scope.parts.map(({ id, name }) => {
      const of = byPart.find(({ partId }) => partId === id) ?? NONE;
      const filter = { team: id, since: period.from, until: period.until };
      return { id, name, all: allOf(of), stories: storiesAt(filter), cells: cells(of, filter) };
    }),
  };
}

function addUp(sum: Served, one: Served): Served {
  for (const answer of ANSWERS) sum[answer] += one[answer];
  return sum;
}

type Words = { unit: string; says: string; locale: string };

function sayServed(now: Served, { unit, says, locale }: Words): string {
  const all = allOf(now);
  const said = all - now.unsaid;
  const n = (count: number) => formatNumber(count, locale);
  if (!all) return `No ${unit} that everyone may read in ${says}.`;
  if (!said) return `Of ${n(all)} ${unit} in ${says} none says whom it helped.`;
  const served = sayShare(now.customer + now.both, said, locale);
  return `Of ${n(all)} ${unit} in ${says}, ${n(said)} ${said === 1 ? 'says' : 'say'} whom they helped: ${served} of these helped someone we serve, alone or together with a colleague.`;
}

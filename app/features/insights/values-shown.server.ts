import type { Db } from '#db/connection.server';
import type { Charter } from '~/features/charter/charter';
import { formatDate, listNames } from '~/shared/formats';
import { monthAfter, monthOf } from '~/shared/month';
import { dayAfter } from '~/shared/zoned-time';
import { monthsShown, type Period, sayMonthShort } from './period';
import { sayChange, storiesAt } from './say-change';
import type { Scope } from './scope.server';
import { listLastShown, listMonthly, listShown } from './values-queries.server';

/** A value or behaviour without a letter for so many days is called quiet. */
export const QUIET_DAYS = 90;

export type ValuesShownData = Awaited<ReturnType<typeof showValues>>;
export type ValueShown = ValuesShownData['values'][number];

type Asked = {
  charter: Pick<Charter, 'values'>;
  scope: Scope;
  period: Period;
  today: string;
  locale: string;
};

/** What the page of values shows, in words and numbers. */
export async function showValues(db: Db, { charter, scope, period, today, locale }: Asked) {
  const months = monthsShown(period, Math.max(12, period.months));
  const known = charter.values.flatMap(({ id, behaviours }) => [
    { valueId: id, behaviourId: 0 },
    ...behaviours.filter(({ kind }) => kind === 'do').map((one) => ({ valueId: id, behaviourId: one.id })),
  ]);
  const [shown, monthly, last] = await Promise.all([
    listShown(db, scope, period),
    listMonthly(db, scope, { from: months[0] ?? period.from, until: period.until }),
    scope.team ? [] : listLastShown(db, known),
  ]);
  const team = scope.team?.id;
  const at = (valueId: number, behaviourId: number) =>
    shown.find((one) => one.valueId === valueId && one.behaviourId === behaviourId) ?? { now: 0, before: 0 };
  const silent = dayAfter(today, -QUIET_DAYS);
  const days = { locale, timeZone: 'UTC' };
  const lastOf = (valueId: number, behaviourId: number) => {
    if (team) return { quiet: false, last: '' };
    const day = last.find((one) => one.valueId === valueId && one.behaviourId === behaviourId)?.day ?? null;
    return { quiet: !day || day < silent, last: day ? formatDate(day, days) : 'Never yet' };
  };
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const unit = team ? 'thanks' : 'letters';

  const values = charter.values.map((value) => {
    const { now, before } = at(value.id, 0);
    const { quiet, last: since } = lastOf(value.id, 0);
    return {
      ...{ id: value.id, name: value.name, hue: value.hue, glyph: value.glyph, now, before, quiet },
      stories: storiesAt({ value: value.id, team, since: period.from, until: period.until }),
      change: sayChange(now, before, period.saysBefore, locale),
      wallpaper: quiet
        ? since === 'Never yet'
          ? 'No letter has shown it yet.'
          : `Not shown for ${QUIET_DAYS} days or more: last on ${since}.`
        : null,
      months: months.map((month) => {
        const count = monthly.find((one) => one.valueId === value.id && one.month === month)?.count ?? 0;
        return {
          ...{ count, label: sayMonthShort(month, locale) },
          says: `${format.format(new Date(month))}: ${count} ${unit} for ${value.name}`,
          to: storiesAt({ value: value.id, team, since: month, until: monthAfter(month) }),
          within: month >= period.from,
          soFar: month === monthOf(today),
        };
      }),
      behaviours: value.behaviours
        .filter(({ kind }) => kind === 'do')
        .map(({ id, text }) => ({
          ...{ id, text, ...at(value.id, id), ...lastOf(value.id, id) },
          stories: storiesAt({ behaviour: id, team, since: period.from, until: period.until }),
        })),
    };
  });
  const quiet = values.filter((value) => value.quiet).map(({ name }) => name);
  return {
    ...{ values, unit, locale, months: months.map((month) => sayMonthShort(month, locale)) },
    most: Math.max(0, ...values.flatMap((value) => value.months.map(({ count }) => count))),
    quiet: team
      ? null
      : quiet.length
        ? `${listNames(quiet, locale)}: no letter for ${QUIET_DAYS} days. A value nobody is thanked for may be lived quietly, or it may be wallpaper; only you can find out which.`
        : `Every value was shown in a letter within the last ${QUIET_DAYS} days.`,
  };
}

import { aroundWeek, mondayOf, weekOf } from '~/shared/iso-week';
import { dayAfter, dayOf, startOfDay } from '~/shared/zoned-time';

type Reader = { locale: string; timeZone: string };

/** The week an address asks for, by the reader's clock: the present one when it asks for none or for nonsense. */
export function weekAsked(asked: string | null, reader: Reader, now: Date) {
  const present = weekOf(dayOf(now, reader.timeZone));
  const week = asked && mondayOf(asked) ? asked : present;
  const monday = mondayOf(week) ?? '';
  const { before, after, next } = aroundWeek(monday);
  return {
    week,
    before,
    after: week < present ? after : null,
    from: startOfDay(monday, reader.timeZone),
    until: startOfDay(next, reader.timeZone),
    says: sayDays(monday, dayAfter(monday, 6), reader.locale),
  };
}

/** 16–22 November 2026 */
function sayDays(monday: string, sunday: string, locale: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).formatRange(new Date(monday), new Date(sunday));
}

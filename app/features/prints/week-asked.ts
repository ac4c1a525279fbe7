import { aroundWeek, mondayOf, weekOf } from '~/shared/iso-week';
import { instantsOf, localTimeOf } from '~/shared/zoned-time';

type Reader = { locale: string; timeZone: string };

/** The week an address asks for, by the reader's clock: the present one when it asks for none or for nonsense. */
export function weekAsked(asked: string | null, reader: Reader, now: Date) {
  const present = weekOf(localTimeOf(now, reader.timeZone).slice(0, 10));
  const week = asked && mondayOf(asked) ? asked : present;
  const monday = mondayOf(week) ?? '';
  const { before, after, next } = aroundWeek(monday);
  return {
    week,
    before,
    after: week < present ? after : null,
    from: startOf(monday, reader.timeZone),
    until: startOf(next, reader.timeZone),
    says: sayDays(monday, new Date(Date.parse(next) - 86_400_000), reader.locale),
  };
}

// Where clocks go forward at midnight, a day begins an hour later.
const startOf = (day: string, timeZone: string) =>
  instantsOf(`${day}T00:00`, timeZone)[0] ?? instantsOf(`${day}T01:00`, timeZone)[0] ?? new Date(day);

/** 16–22 November 2026 */
function sayDays(monday: string, sunday: Date, locale: string): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).formatRange(new Date(monday), sunday);
}

import { formatNumber } from '~/shared/formats';

/** A figure beside the one before: `12 more than in May to July 2026`. */
export function sayChange(now: number, before: number, saysBefore: string, locale: string): string {
  if (now === before) return now ? `as many as in ${saysBefore}` : `none in ${saysBefore} either`;
  if (!before) return `none in ${saysBefore}`;
  const n = formatNumber(Math.abs(now - before), locale);
  return `${n} ${now > before ? 'more' : 'fewer'} than in ${saysBefore}`;
}

/** 34 % */
export const sayShare = (part: number, whole: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(whole ? part / whole : 0);

/** The feed that shows the letters behind a figure, by the organization's days. Its last day is the one before `until`. */
export function storiesAt(filter: Record<string, string | number | null | undefined>): string {
  const { until, ...rest } = filter;
  const last = until && new Date(Date.parse(String(until)) - 86_400_000).toISOString().slice(0, 10);
  const fields = Object.entries({ ...rest, until: last, days: 'house' }).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  );
  return `/?${new URLSearchParams(fields)}`;
}

import { monthAfter, monthOf, monthsBetween } from '~/shared/month';

/** Whole months, looked at together and beside as many before them. Days are the organization's. */
export type Period = {
  /** Its first day, and the first day after it. */
  from: string;
  until: string;
  /** The first day of the period before, which ends where this one begins. */
  before: string;
  months: number;
  /** Its last month as the address says it, `2026-10`. */
  last: string;
  /** Whether its last month has not ended yet. */
  soFar: boolean;
  says: string;
  saysBefore: string;
};

export const LENGTHS = [1, 3, 12] as const;

/**
 * The period an address asks for by `months` (1, 3 or 12) and `last`, its last month as `2026-10`. Without them the
 * last three whole months, or this one where nothing was written before it. Nonsense is left out, not an error.
 */
export function periodAsked(
  search: URLSearchParams,
  { today, first }: { today: string; first: string | null },
  locale: string,
): Period {
  const now = monthOf(today);
  const months = LENGTHS.find((length) => String(length) === search.get('months')) ?? 3;
  const asked = /^\d{4}-(0[1-9]|1[0-2])$/.test(search.get('last') ?? '') ? `${search.get('last')}-01` : null;
  const usual = first && first >= now ? now : monthAfter(now, -1);
  const last = asked && asked <= now && asked > '1970-01-01' ? asked : usual;
  const until = monthAfter(last);
  const from = monthAfter(until, -months);
  const before = monthAfter(from, -months);
  const says = sayMonths(from, last, locale);
  return {
    from,
    until,
    before,
    months,
    last: last.slice(0, 7),
    soFar: until > now,
    says: until > now ? `${says} so far` : says,
    saysBefore: sayMonths(before, monthAfter(from, -1), locale),
  };
}

/** The address parts of the period before and of the one after, null where that has not begun. */
export function aroundPeriod({ from, until, months }: Period, today: string) {
  const at = (last: string) => `months=${months}&last=${last.slice(0, 7)}`;
  const after = monthAfter(until, months - 1);
  const latest = monthOf(today);
  return {
    before: at(monthAfter(from, -1)),
    after: until > latest ? null : at(after > latest ? latest : after),
  };
}

/** The months up to the end of a period that a chart shows: a year of them, or as many as the period has. */
export const monthsShown = ({ until }: Period, most = 12) => monthsBetween(monthAfter(until, -most), until);

/** October 2026, August to October 2026, or November 2025 to October 2026. */
function sayMonths(from: string, last: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return from === last ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(last));
}

/** A month as a chart labels it: Oct, or Jan 2026 at the turn of a year. */
export function sayMonthShort(month: string, locale: string): string {
  const short = new Intl.DateTimeFormat(locale, {
    month: 'short',
    timeZone: 'UTC',
    ...(month.slice(5, 7) === '01' && { year: 'numeric' }),
  });
  return short.format(new Date(month));
}

export type Order = 'day-first' | 'month-first' | 'unknown';

const SLASHED = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

/** Whether 3/4/2025 is March or April in this list: some date in it may tell, and dots always put the day first. */
export function orderOf(dates: string[]): Order {
  let order: Order = 'unknown';
  for (const date of dates) {
    const [, first, mark, second] = SLASHED.exec(date) ?? [];
    if (!mark || mark === '.') continue;
    const told = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : null;
    if (told && order !== 'unknown' && told !== order) return 'unknown';
    order = told ?? order;
  }
  return order;
}

/** A date of a list as YYYY-MM-DD, from ISO, 31.12.2025, 12/31/2025 or a spreadsheet's day number; else what is wrong. */
export function readDate(text: string, order: Order): { date: string } | { problem: string } {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), text);
  if (/^\d{5}(\.\d+)?$/.test(text)) {
    // Day 1 of a spreadsheet is 1 January 1900, and its day 60 never was (ECMA-376 part 1, 18.17.4.1).
    const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(Number(text))));
    return { date: day.toISOString().slice(0, 10) };
  }
  const [, first, mark, second, year] = SLASHED.exec(text) ?? [];
  if (!mark) return { problem: `“${text}” is not a date. Please write it as 2025-12-31.` };
  const [a, b] = [Number(first), Number(second)];
  if (mark !== '.' && order === 'unknown' && a !== b && a <= 12 && b <= 12)
    return { problem: `“${text}” may be two dates. Please write it as 2025-12-31.` };
  const monthFirst = mark !== '.' && order === 'month-first';
  return monthFirst ? dateOf(Number(year), a, b, text) : dateOf(Number(year), b, a, text);
}

function dateOf(year: number, month: number, day: number, text: string) {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return real
    ? { date: date.toISOString().slice(0, 10) }
    : { problem: `“${text}” is no day of the calendar.` };
}

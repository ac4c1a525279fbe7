/** Months are named by their first day, `2026-11-01`. */

/** The month of a day `YYYY-MM-DD`. */
export const monthOf = (day: string) => `${day.slice(0, 7)}-01`;

/** The month so many months after another, or before it. */
export function monthAfter(month: string, months = 1): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 10);
}

/** A month as months since the year 0, as the figures of people are kept by. */
export function numberOf(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return 12 * year + number - 1;
}

/** The quarter of a day: from its first day to before the first of the next. */
export function quarterOf(day: string): { from: string; until: string } {
  const number = Number(day.slice(5, 7));
  const from = monthAfter(monthOf(day), -((number - 1) % 3));
  return { from, until: monthAfter(from, 3) };
}

/** All months from one to before another. */
export function monthsBetween(from: string, until: string): string[] {
  const months = [];
  for (let month = from; month < until; month = monthAfter(month)) months.push(month);
  return months;
}

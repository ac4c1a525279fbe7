const DAY = 86_400_000;
const WEEK = 7 * DAY;
// A Monday.
const FIRST = Date.parse('1970-01-05');

/** The ISO week of a day `YYYY-MM-DD`, as `2026-W47`: it begins on Monday and belongs to the year of its Thursday. */
export function weekOf(day: string): string {
  return weekNamed(countOf(day));
}

/** The Monday of an ISO week, as `YYYY-MM-DD`, or null for what is none. */
export function mondayOf(week: string): string | null {
  const [, year, number] = /^(\d{4})-W(\d\d)$/.exec(week) ?? [];
  if (!year || !number) return null;
  // 4 January lies in the first week of every year.
  const count = countOf(`${year}-01-04`) + Number(number) - 1;
  return count >= 0 && weekNamed(count) === week ? mondayAt(count) : null;
}

/** The weeks before and after the one of this Monday, the Monday after, and how many weeks it is from a fixed one. */
export function aroundWeek(monday: string) {
  const count = countOf(monday);
  return { before: weekNamed(count - 1), after: weekNamed(count + 1), next: mondayAt(count + 1), count };
}

const countOf = (day: string) => Math.floor((Date.parse(day) - FIRST) / WEEK);

const mondayAt = (count: number) => new Date(FIRST + count * WEEK).toISOString().slice(0, 10);

function weekNamed(count: number): string {
  const thursday = new Date(FIRST + count * WEEK + 3 * DAY);
  const year = thursday.getUTCFullYear();
  const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / WEEK) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

import { localTimeOf } from '~/shared/zoned-time';

/** The first day of the quarter that an instant lies in, as `YYYY-MM-DD`, in the days of a zone. */
export function quarterOf(at: Date, timeZone: string): string {
  const [year, month] = localTimeOf(at, timeZone).split('-').map(Number);
  const first = Math.floor(((month ?? 1) - 1) / 3) * 3 + 1;
  return `${year}-${String(first).padStart(2, '0')}-01`;
}

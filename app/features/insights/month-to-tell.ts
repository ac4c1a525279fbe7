import { monthAfter, monthOf } from '~/shared/month';

const SEVEN = 7 * 3_600_000;
const LAST_DAY = 7;

/**
 * The month whose letter may go out by now, as its first day: the one before this, from its first weekday at 07:00 UTC
 * on until the seventh; null else.
 */
export function monthToTell(now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  const first = new Date(monthOf(today));
  while ([0, 6].includes(first.getUTCDay())) first.setUTCDate(first.getUTCDate() + 1);
  const due = now.getTime() >= first.getTime() + SEVEN && now.getUTCDate() <= LAST_DAY;
  return due ? monthAfter(monthOf(today), -1) : null;
}

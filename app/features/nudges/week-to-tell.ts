import { mondayOf, weekOf } from '~/shared/iso-week';

const SEVEN = 7 * 3_600_000;

/** The week whose Monday words may go out by now, as `2026-W47`; null in its first hours, before 07:00 UTC. */
export function weekToTell(now: Date): string | null {
  const week = weekOf(now.toISOString().slice(0, 10));
  return now.getTime() - Date.parse(mondayOf(week) ?? '') >= SEVEN ? week : null;
}

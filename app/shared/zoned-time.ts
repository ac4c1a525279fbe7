const DAY = 86_400_000;

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - at;
}

/**
 * The instants at which clocks in a zone show `YYYY-MM-DDTHH:MM`: one as a rule; none in the hour that is skipped when
 * clocks go forward; two, the earlier first, in the one that comes twice when they go back.
 */
export function instantsOf(local: string, timeZone: string): Date[] {
  const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN;
  if (Number.isNaN(wall)) return [];
  const offsets = new Set([offsetAt(wall - DAY, timeZone), offsetAt(wall + DAY, timeZone)]);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((at) => at + offsetAt(at, timeZone) === wall)
    .sort((a, b) => a - b)
    .map((at) => new Date(at));
}

/** The instant at which a day `YYYY-MM-DD` begins in a zone: where clocks go forward at midnight, an hour later. */
export function startOfDay(day: string, timeZone: string): Date {
  const [start] = ['00:00', '00:30', '01:00'].flatMap((time) => instantsOf(`${day}T${time}`, timeZone));
  return start ?? new Date(day);
}

/** The day so many days after one, both as `YYYY-MM-DD`. */
export const dayAfter = (day: string, days = 1) =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The same backwards: what clocks in a zone show at an instant, as `YYYY-MM-DDTHH:MM`. */
export function localTimeOf(at: Date, timeZone: string): string {
  return new Date(at.getTime() + offsetAt(Math.floor(at.getTime() / 1000) * 1000, timeZone))
    .toISOString()
    .slice(0, 16);
}

/** The day it is in a zone, as `YYYY-MM-DD`. */
export const dayOf = (at: Date, timeZone: string) => localTimeOf(at, timeZone).slice(0, 10);

import { dayOf, instantsOf, localTimeOf } from '~/shared/zoned-time';

export const MAIL_CHOICES = ['at-once', 'daily', 'weekly', 'never'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

/** The hours of a person's own day in which no mail goes to them; it may wrap midnight, and equal hours are none. */
export type Quiet = { timeZone: string; from: number; until: number };

const DIGEST_HOUR = 8;
const MONDAY = 1;
const HALF_HOUR = 1_800_000;

/**
 * When a mail about something told now is due: at once, at 08:00 of the next day or of the next Monday, by the clocks
 * where the person is; after the quiet hours if it falls into them. null for never. A zone nobody knows counts as UTC.
 */
export function whenDue(mail: MailChoice, quiet: Quiet, now: Date): Date | null {
  if (mail === 'never') return null;
  const known = { ...quiet, timeZone: knownZone(quiet.timeZone) };
  if (mail === 'at-once') return afterQuiet(known, now);
  const weekday = mail === 'weekly' ? MONDAY : undefined;
  return afterQuiet(known, nextAt(DIGEST_HOUR, known.timeZone, now, weekday));
}

function afterQuiet({ timeZone, from, until }: Quiet, at: Date): Date {
  const hour = Number(localTimeOf(at, timeZone).slice(11, 13));
  const quiet = from < until ? hour >= from && hour < until : from > until && (hour >= from || hour < until);
  return quiet ? nextAt(until, timeZone, at) : at;
}

/** The next instant after this one at which clocks there show this full hour, on this day of the week if one is given. */
function nextAt(hour: number, timeZone: string, after: Date, weekday?: number): Date {
  const today = Date.parse(`${dayOf(after, timeZone)}T00:00Z`);
  for (let days = 0; ; days++) {
    const wall = new Date(today);
    wall.setUTCDate(wall.getUTCDate() + days);
    wall.setUTCHours(hour);
    if (weekday !== undefined && wall.getUTCDay() !== weekday) continue;
    const at = firstAt(wall, timeZone);
    if (at > after) return at;
  }
}

/** Where clocks go forward over that time, the instant at which they do. */
function firstAt(wall: Date, timeZone: string): Date {
  for (let shown = wall.getTime(); ; shown += HALF_HOUR) {
    const [at] = instantsOf(new Date(shown).toISOString().slice(0, 16), timeZone);
    if (at) return at;
  }
}

function knownZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}

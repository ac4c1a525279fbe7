type Reader = { locale: string; timeZone: string };

const kept = new Map<string, Intl.DateTimeFormat>();

function formatter(reader: Reader, key: string, options: Intl.DateTimeFormatOptions) {
  const name = `${reader.locale} ${reader.timeZone} ${key}`;
  let format = kept.get(name);
  if (!format) {
    format = new Intl.DateTimeFormat(reader.locale, { ...options, timeZone: reader.timeZone });
    kept.set(name, format);
  }
  return format;
}

/** For visitors, who have no formats of their own. */
export const VISITOR: Reader = { locale: 'en-GB', timeZone: 'UTC' };

/** 2 March 2026 */
export function formatDate(date: Date | string, reader: Reader): string {
  return formatter(reader, 'date', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(date));
}

/** 07:40 */
export function formatTime(date: Date | string, reader: Reader): string {
  return formatter(reader, 'time', { hour: '2-digit', minute: '2-digit' }).format(new Date(date));
}

/** America/New York */
export const sayZone = (timeZone: string) => timeZone.replaceAll('_', ' ');

/** Thursday 3 December 2026 at 09:00, Europe/Zurich (GMT+1) */
export function sayInstant(at: Date, reader: Reader): string {
  const day = formatter(reader, 'whole day', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
  const zone = formatter(reader, 'zone', { timeZoneName: 'shortOffset' }).formatToParts(at);
  const offset = zone.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return `${day} at ${formatTime(at, reader)}, ${sayZone(reader.timeZone)} (${offset})`;
}

/** The nearer a day, the plainer it is said: today at 07:40, yesterday, Monday, Friday 20 March, 4 February 2025. */
export function formatDay(date: Date | string, reader: Reader, now: Date): string {
  const at = new Date(date);
  const iso = (d: Date) =>
    formatter({ ...reader, locale: 'en-CA' }, 'iso', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).format(d);
  const days = Math.round((Date.parse(iso(now)) - Date.parse(iso(at))) / 86_400_000);
  if (days === 0) return `today at ${formatTime(at, reader)}`;
  if (days === 1) return 'yesterday';
  if (days > 1 && days < 7) return formatter(reader, 'weekday', { weekday: 'long' }).format(at);
  if (iso(now).slice(0, 4) === iso(at).slice(0, 4))
    return formatter(reader, 'day', { day: 'numeric', month: 'long' }).format(at);
  return formatDate(at, reader);
}

export function formatNumber(n: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(n);
}

const lists = new Map<string, Intl.ListFormat>();

function listFormat(locale: string) {
  const format = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  lists.set(locale, format);
  return format;
}

/** Ruth, Anna and Tomás */
export function listNames(names: string[], locale = 'en-GB'): string {
  return listFormat(locale).format(names);
}

/** The same in parts, so that each element can be drawn its own way. */
export function listParts(elements: string[], locale: string) {
  return listFormat(locale).formatToParts(elements);
}

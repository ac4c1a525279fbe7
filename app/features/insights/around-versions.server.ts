import type { Db } from '#db/connection.server';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { formatDate, listNames } from '~/shared/formats';
import { dayAfter, dayOf } from '~/shared/zoned-time';
import { storiesAt } from './say-change';
import { listAround } from './values-queries.server';

/** So many days before and after a version came into force are held against each other. */
export const AROUND_DAYS = 90;
const NEWEST = 4;
// Before that a handful of letters decides.
const TOO_EARLY = 14;
const CLEARLY = { times: 1.5, letters: 3 };

type Asked = { version: number; zone: string; today: string; locale: string };
type Named = { id: number; name: string; hue: string; glyph: string };

export type AroundVersion = Awaited<ReturnType<typeof showVersions>>[number];

/** Whether one number is clearly more than another: by half as many again and by three letters. */
export const clearlyMore = (more: number, less: number) =>
  more >= CLEARLY.times * less && more - less >= CLEARLY.letters;

/**
 * For the newest versions that followed another: how often each value of today was shown before and after. While 90
 * days have not passed, as many days before are held against those that have.
 */
export async function showVersions(db: Db, { version, zone, today, locale }: Asked) {
  const inForce = await charterByNumber(db, version);
  if (!inForce) return [];
  const numbers = Array.from({ length: NEWEST }, (_, i) => version - i).filter((number) => number > 1);
  return Promise.all(
    numbers.map(async (number) => {
      const [then, former] = await Promise.all([
        charterByNumber(db, number),
        charterByNumber(db, number - 1),
      ]);
      const day = dayOf(then?.publishedAt ?? new Date(0), zone);
      const passed = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000) + 1;
      const days = Math.max(1, Math.min(AROUND_DAYS, passed));
      const counts = await listAround(db, day, { today, days });
      const at = (id: number) => counts.find(({ valueId }) => valueId === id) ?? { before: 0, after: 0 };
      const split = { since: dayAfter(day, -days), day, end: dayAfter(day, days) };
      const named = (values: Named[] | undefined, id: number) =>
        (values ?? []).filter((one) => inForce.countsFor.get(one.id) === id).map(({ name }) => name);
      const values = inForce.values.flatMap(({ id, name, hue, glyph }) => {
        const [now, before] = [named(then?.values, id), named(former?.values, id)];
        if (!now.length && !before.length) return [];
        const { before: earlier, after } = at(id);
        return {
          ...{ id, hue, glyph, name: now.length ? listNames(now, locale) : name, before: earlier, after },
          called: sayCalled(now, before, locale),
          turn: clearlyMore(after, earlier)
            ? ('alive' as const)
            : clearlyMore(earlier, after)
              ? ('quiet' as const)
              : null,
          stories: {
            before: storiesAt({ value: id, since: split.since, until: day }),
            after: storiesAt({ value: id, since: day, until: split.end }),
          },
        };
      });
      const gone = (former?.values ?? []).filter(({ id }) => !inForce.countsFor.get(id));
      return {
        ...{ number, days, values, all: at(0), soFar: passed < AROUND_DAYS, tooEarly: passed < TOO_EARLY },
        day: formatDate(day, { locale, timeZone: 'UTC' }),
        gone: gone.map(({ name }) => name),
        says: sayTurns(values, passed < TOO_EARLY, locale),
      };
    }),
  );
}

/** What a value was called before this version, where that is another name. */
function sayCalled(now: string[], before: string[], locale: string): string | null {
  if (!before.length) return 'new with this version';
  if (!now.length) return 'not in this version';
  const [one, other] = [listNames(now, locale), listNames(before, locale)];
  return one === other ? null : `called ${other} before`;
}

type Turned = { name: string; called: string | null; turn: 'alive' | 'quiet' | null };

function sayTurns(values: Turned[], tooEarly: boolean, locale: string): string[] {
  if (tooEarly) return ['It is too early to say what changed with it.'];
  const of = (turn: 'alive' | 'quiet') =>
    listNames(
      values
        .filter((value) => value.turn === turn)
        .map(({ name, called }) => (called ? `${name} (${called})` : name)),
      locale,
    );
  const [alive, quiet] = [of('alive'), of('quiet')];
  if (!alive && !quiet) return ['No value was shown clearly more or less often than before.'];
  return [...(alive ? [`Shown more: ${alive}.`] : []), ...(quiet ? [`Shown less: ${quiet}.`] : [])];
}

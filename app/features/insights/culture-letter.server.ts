import type { Db } from '#db/connection.server';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { formatDate, formatNumber, listNames } from '~/shared/formats';
import { monthAfter, monthOf, monthsBetween } from '~/shared/month';
import { getMonthCounted, listStories, listTurned } from './letter-queries.server';
import { questionOf } from './letter-questions';
import { beginningOf, chooseStories } from './letter-stories';
import { findTurns, MONTHS_BEFORE, quietestOf, type Turn } from './letter-turns';
import { sayChange, storiesAt } from './say-change';

export type CultureLetter = NonNullable<Awaited<ReturnType<typeof readCultureLetter>>>;

type Asked = {
  /** Its first day. */
  month: string;
  house: { name: string; charterVersion: number | null; timeZone: string };
  locale: string;
};

/** The letter about a month: what came alive, what went quiet, stories, a question. null where nothing was written. */
export async function readCultureLetter(db: Db, { month, house, locale }: Asked) {
  const version = house.charterVersion ?? 0;
  const [charter, counted] = await Promise.all([charterByNumber(db, version), getMonthCounted(db, month)]);
  if (!charter || !counted.letters) return null;
  const first = monthOf(counted.first ?? month);
  const since = [first, monthAfter(month, -MONTHS_BEFORE)].sort()[1] ?? month;
  const months = monthsBetween(since, month).length;
  const [rows, stories] = await Promise.all([
    listTurned(db, month, since),
    listStories(db, { month, version }),
  ]);
  const turns = findTurns(charter, rows, months);
  const quietest = quietestOf(charter, rows);
  const words = { month, months, locale };
  return {
    house: house.name,
    month: sayMonth(month, locale),
    numbers: sayNumbers(counted, month, locale),
    alive: turns.alive.map((turn) => wordTurn(turn, words)),
    quiet: turns.quiet.map((turn) => wordTurn(turn, words)),
    /** Why there is nothing to say of what rose or fell, or null. */
    noTurns: months
      ? null
      : 'This is the first month with letters: next month it can be held against this one.',
    stories: chooseStories(stories).map((card) => ({
      ...{ id: card.id, ...beginningOf(card.text), path: `/thanks/${card.id}` },
      to: listNames(
        [...card.recipients, ...card.teams].map(({ name }) => name),
        locale,
      ),
      by: listNames([card.giverName, ...card.cosigns.map(({ name }) => name)], locale),
      on: formatDate(card.createdAt, { locale, timeZone: house.timeZone }),
      values: card.values.map((value) => ({
        ...{ id: value.id, hue: value.hue, glyph: value.glyph, name: value.todayName ?? value.givenName },
      })),
    })),
    question: quietest
      ? { value: quietest.name, hue: quietest.hue, says: questionOf(quietest.icare, month) }
      : null,
  };
}

/** October 2026 */
export const sayMonth = (month: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(month),
  );

type Words = { month: string; months: number; locale: string };

function wordTurn({ value, behaviour, behaviourId, now, mean }: Turn, { month, months, locale }: Words) {
  const usual = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(mean);
  const n = now === 1 ? 'One letter' : now ? `${formatNumber(now, locale)} letters` : 'No letter';
  const before = months === 1 ? 'the month before' : `a month in the ${months} months before`;
  const within = { since: month, until: monthAfter(month) };
  return {
    ...{
      id: `${value.id}-${behaviourId}`,
      hue: value.hue,
      glyph: value.glyph,
      name: behaviour ?? value.name,
    },
    of: behaviour ? value.name : null,
    says: `${n}; ${mean ? usual : 'none'} ${before}.`,
    stories: storiesAt(behaviour ? { behaviour: behaviourId, ...within } : { value: value.id, ...within }),
  };
}

type Counted = { letters: number; before: number; givers: number; thanked: number };

function sayNumbers({ letters, before, givers, thanked }: Counted, month: string, locale: string): string {
  const n = (count: number, one: string, many: string) =>
    count === 1 ? one : `${formatNumber(count, locale)} ${many}`;
  const change = sayChange(letters, before, sayMonth(monthAfter(month, -1), locale), locale);
  return `${n(letters, 'One letter', 'letters')} that all of us may read, ${change}. ${n(givers, 'One person', 'people')} gave or signed ${letters === 1 ? 'it' : 'them'}, and ${n(thanked, 'one person was', 'people were')} thanked by name.`;
}

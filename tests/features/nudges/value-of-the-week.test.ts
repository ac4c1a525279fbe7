import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { valueOfTheWeek } from '~/features/nudges/value-of-the-week.server';
import { aDatabase } from '../../support/database';
import { aHouse, aLetterAt, DAY, fiveTimes, told } from './house';

const db = aDatabase();
const monday = new Date('2026-11-16T08:00:00Z');
const ago = (days: number) => new Date(monday.getTime() - days * DAY);
const notices = () => db().selectFrom('notice').where('kind', '=', 'value-of-week');

/** A letter for each value that everyone may see. */
async function bothShown() {
  const house = await aHouse(db());
  const { helena, lea, values } = house;
  const cards = [];
  for (const { id } of values)
    cards.push(await aLetterAt(db(), helena, ago(5), { people: [lea.id], values: [id] }));
  return { ...house, cards };
}

test('everyone with an account is told once, and another value the next week', async () => {
  const { values, cards } = await bothShown();
  await fiveTimes(monday, (now) => valueOfTheWeek(db(), now));
  expect(await told(db())).toEqual(
    ['Bruno', 'Helena', 'Lea', 'Max'].map((name) => `${name}: value-of-week value-2026-W47`),
  );
  await valueOfTheWeek(db(), new Date(monday.getTime() + 7 * DAY));
  const rows = await notices().select('about').distinct().execute();
  const expected = values.map(({ id }, i) => ({ about: { value: id, card: cards[i] } }));
  expect(rows).toHaveLength(2);
  expect(rows).toEqual(expect.arrayContaining(expected));
});

test('the letter with most reactions goes out, else the newest', async () => {
  const { helena, bruno, lea, max, values } = await bothShown();
  const all = { people: [lea.id], values: values.map(({ id }) => id) };
  const loved = await aLetterAt(db(), bruno, ago(30), all);
  const newest = await aLetterAt(db(), helena, ago(1), all);
  await valueOfTheWeek(db(), monday);
  const of = () => notices().select(sql<number>`(about->>'card')::int`.as('id')).distinct().execute();
  expect(await of()).toEqual([{ id: newest }]);
  await db().deleteFrom('notice').execute();
  const reaction = { recognition_id: loved, person_id: max.id, kind: 'saw_it_too' };
  await db().insertInto('reaction').values(reaction).execute();
  await valueOfTheWeek(db(), new Date(monday.getTime() + 2 * 3_600_000));
  expect(await of()).toEqual([{ id: loved }]);
});

test('a private letter, one for managers, one taken back and one long ago are passed over in silence', async () => {
  const { helena, lea, values } = await aHouse(db());
  const wish = { people: [lea.id], values: values.map(({ id }) => id) };
  await aLetterAt(db(), helena, ago(3), { ...wish, wish: 'named' });
  await aLetterAt(db(), helena, ago(3), { ...wish, wish: 'managers' });
  await aLetterAt(db(), helena, ago(181), wish);
  const back = await aLetterAt(db(), helena, ago(3), wish);
  await db()
    .updateTable('recognition')
    .set({ withdrawn_at: ago(1) })
    .where('id', '=', back)
    .execute();
  await valueOfTheWeek(db(), monday);
  expect(await told(db())).toEqual([]);
});

test('nothing goes out before Monday at seven, nor without a charter', async () => {
  await bothShown();
  await valueOfTheWeek(db(), new Date('2026-11-16T06:00:00Z'));
  expect(await told(db())).toEqual([]);
});

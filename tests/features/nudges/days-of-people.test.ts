import { expect, test } from 'vitest';
import { daysOfPeople } from '~/features/nudges/days-of-people.server';
import { aDatabase } from '../../support/database';
import { aHouse, began, fiveTimes, told } from './house';

const db = aDatabase();
const today = new Date('2026-11-24T10:00:00Z');

test('a first day is told to the others of the team and to whoever looks after them, once', async () => {
  const { ward, helena, lea } = await aHouse(db());
  await db().updateTable('team').set({ manager_id: helena.id }).where('id', '=', ward.id).execute();
  await began(db(), lea, '2026-11-24');
  await fiveTimes(today, (now) => daysOfPeople(db(), now));
  const key = `first-day first-day-${lea.id}`;
  expect(await told(db())).toEqual([`Bruno: ${key}`, `Helena: ${key}`, `Max: ${key}`]);
  expect(await db().selectFrom('notice').select(['by_id', 'about']).distinct().execute()).toContainEqual({
    by_id: lea.id,
    about: { person: lea.id },
  });
});

test('whole years are told, for people without an account too', async () => {
  const { cook, lea } = await aHouse(db());
  await began(db(), cook, '2019-11-24');
  await began(db(), lea, '2025-11-23');
  await fiveTimes(today, (now) => daysOfPeople(db(), now));
  const key = `anniversary years-${cook.id}-7`;
  expect(await told(db())).toEqual([`Bruno: ${key}`, `Lea: ${key}`, `Max: ${key}`]);
  const rows = await db()
    .selectFrom('notice')
    .where('by_id', '=', cook.id)
    .select('about')
    .distinct()
    .execute();
  expect(rows).toEqual([{ about: { person: cook.id, years: 7 } }]);
});

test('who does not want it told, left, or has no such day is not told of', async () => {
  const { lea, max, cook, bruno } = await aHouse(db());
  for (const person of [lea, max]) await began(db(), person, '2020-11-24');
  await began(db(), cook, null);
  await began(db(), bruno, '2027-11-24');
  await db().updateTable('person').set({ celebrated: false }).where('id', '=', lea.id).execute();
  await db().updateTable('person').set({ deactivated_at: today }).where('id', '=', max.id).execute();
  await daysOfPeople(db(), today);
  expect(await told(db())).toEqual([]);
});

test.each([
  ['2026-02-28', true],
  ['2026-03-01', false],
  ['2028-02-28', false],
  ['2028-02-29', true],
])('who came on 29 February has their day on %s: %s', async (day, theirs) => {
  const { lea } = await aHouse(db());
  await began(db(), lea, '2024-02-29');
  await daysOfPeople(db(), new Date(`${day}T10:00:00Z`));
  expect((await told(db())).length > 0).toBe(theirs);
});

test('it is the day where the person lives', async () => {
  const { lea, max } = await aHouse(db());
  await began(db(), lea, '2020-11-24');
  await began(db(), max, '2020-11-24');
  const at = new Date('2026-11-23T11:00:00Z');
  await db().updateTable('person').set({ time_zone: 'Pacific/Auckland' }).where('id', '=', lea.id).execute();
  await daysOfPeople(db(), at);
  expect(await told(db())).toEqual(['Bruno', 'Max'].map((name) => `${name}: anniversary years-${lea.id}-6`));
});

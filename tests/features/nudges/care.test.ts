import { expect, test } from 'vitest';
import { hasCare, listNotThanked } from '~/features/nudges/care.server';
import { careLists } from '~/features/nudges/care-lists.server';
import { aDatabase } from '../../support/database';
import { aHouse, aLetterAt, began, DAY, fiveTimes, told } from './house';

const db = aDatabase();
const monday = new Date('2026-11-16T08:00:00Z');
const ago = (days: number) => new Date(monday.getTime() - days * DAY);
const dayAgo = (days: number) => ago(days).toISOString().slice(0, 10);
const waiting = async (actor: { id: number }) =>
  (await listNotThanked(db(), actor, monday)).map(({ name }) => name);

async function allThankedOnce() {
  const house = await aHouse(db());
  const { helena, lea, max, cook, bruno } = house;
  for (const person of [helena, lea, max, cook, bruno]) await began(db(), person, null);
  const wish = { people: [lea.id, max.id, cook.id, bruno.id], values: [1] };
  await aLetterAt(db(), helena, ago(59), wish);
  return house;
}

test('nobody is told while all were thanked', async () => {
  const { bruno, helena } = await allThankedOnce();
  await careLists(db(), monday);
  expect(await told(db())).toEqual([]);
  expect([await waiting(bruno), await waiting(helena)]).toEqual([[], []]);
});

test('after sixty days whoever looks after them is told, once a week', async () => {
  await allThankedOnce();
  await db()
    .updateTable('recognition')
    .set({ created_at: ago(60) })
    .execute();
  await fiveTimes(monday, (now) => careLists(db(), now));
  const week47 = ['Bruno: care-list care-2026-W47', 'Helena: care-list care-2026-W47'];
  expect(await told(db())).toEqual(week47);
  await fiveTimes(new Date(monday.getTime() + 6 * DAY), (now) => careLists(db(), now));
  expect(await told(db())).toEqual(week47);
  await careLists(db(), new Date(monday.getTime() + 7 * DAY));
  expect(await told(db())).toHaveLength(4);
});

test('nobody is told before seven on Monday', async () => {
  await allThankedOnce();
  await db()
    .updateTable('recognition')
    .set({ created_at: ago(90) })
    .execute();
  await careLists(db(), new Date('2026-11-16T06:59:59Z'));
  expect(await told(db())).toEqual([]);
});

test('two at once tell once', async () => {
  await allThankedOnce();
  await db()
    .updateTable('recognition')
    .set({ created_at: ago(90) })
    .execute();
  await Promise.all([careLists(db(), monday), careLists(db(), monday)]);
  expect(await told(db())).toHaveLength(2);
});

test('who began is listed after three weeks, who is known without a first day after sixty days', async () => {
  const { bruno, lea, max, cook } = await aHouse(db());
  await began(db(), lea, dayAgo(21), dayAgo(0));
  await began(db(), max, dayAgo(20));
  await began(db(), cook, null, dayAgo(59));
  expect(await waiting(bruno)).toEqual(['Lea']);
  await began(db(), cook, null, dayAgo(61));
  expect(await listNotThanked(db(), bruno, monday)).toEqual([
    {
      id: cook.id,
      name: 'Cook',
      title: '',
      team: 'Ward',
      picture: null,
      lastAt: null,
      hereSince: dayAgo(61),
    },
    { id: lea.id, name: 'Lea', title: '', team: 'Ward', picture: null, lastAt: null, hereSince: dayAgo(21) },
  ]);
});

test('someone new who was thanked already waits for nothing', async () => {
  const { bruno, helena, lea, max, cook } = await aHouse(db());
  for (const person of [lea, max, cook]) await began(db(), person, dayAgo(59));
  await aLetterAt(db(), helena, ago(58), { people: [lea.id, max.id, cook.id], values: [1] });
  expect(await waiting(bruno)).toEqual([]);
});

test('only letters that the one who looks after them may see count, and only to people named', async () => {
  const { bruno, helena, lea, max, cook, ward } = await aHouse(db());
  for (const person of [lea, max, cook]) await began(db(), person, null);
  await aLetterAt(db(), helena, ago(3), { people: [lea.id], values: [1], wish: 'named' });
  await aLetterAt(db(), helena, ago(3), { people: [max.id], values: [1], wish: 'managers' });
  await aLetterAt(db(), helena, ago(3), { teams: [ward.id], values: [1] });
  expect(await waiting(bruno)).toEqual(['Cook', 'Lea']);
  await aLetterAt(db(), bruno, ago(3), { people: [lea.id], values: [1], wish: 'named' });
  expect(await waiting(bruno)).toEqual(['Cook']);
});

test('a letter taken back, or not told yet, does not count', async () => {
  const { bruno, helena, lea, max, cook } = await aHouse(db());
  for (const person of [lea, max, cook]) await began(db(), person, null);
  const id = await aLetterAt(db(), helena, ago(3), { people: [lea.id, max.id, cook.id], values: [1] });
  const change = (to: object) => db().updateTable('recognition').set(to).where('id', '=', id).execute();
  expect(await waiting(bruno)).toEqual([]);
  await change({ told_at: null });
  expect(await waiting(bruno)).toHaveLength(3);
  await change({ told_at: ago(3), withdrawn_at: ago(2) });
  expect(await waiting(bruno)).toHaveLength(3);
});

test('where nobody manages the team, or the manager left, the next one up is told; a colleague who left is not listed', async () => {
  const { bruno, helena, ward, lea, max, cook } = await aHouse(db());
  for (const person of [lea, max, cook, bruno]) await began(db(), person, null);
  const leaves = (id: number) =>
    db().updateTable('person').set({ deactivated_at: monday }).where('id', '=', id).execute();
  await leaves(max.id);
  expect(await waiting(bruno)).toEqual(['Cook', 'Lea']);
  expect(await waiting(helena)).toEqual(['Bruno']);
  await leaves(bruno.id);
  expect(await waiting(helena)).toEqual(['Cook', 'Lea']);
  await db().updateTable('team').set({ manager_id: null }).where('id', '=', ward.id).execute();
  expect([await waiting(helena), await hasCare(db(), helena), await hasCare(db(), lea)]).toEqual([
    ['Cook', 'Lea'],
    true,
    false,
  ]);
});

test('a manager without an account is told nothing', async () => {
  const { ward, cook, lea, max } = await aHouse(db());
  for (const person of [lea, max]) await began(db(), person, null);
  await db().updateTable('team').set({ manager_id: cook.id }).where('id', '=', ward.id).execute();
  await careLists(db(), monday);
  expect(await told(db())).toEqual([]);
});

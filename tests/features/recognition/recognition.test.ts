import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { retireValue } from '~/features/draft/retire-value.server';
import { editRecognition } from '~/features/recognition/edit-recognition.server';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { react } from '~/features/recognition/react.server';
import {
  countByValue,
  getRecognition,
  listRevisions,
} from '~/features/recognition/recognition-queries.server';
import { removeRecognition } from '~/features/recognition/remove-recognition.server';
import { thankSomeone } from '~/features/recognition/thank-someone.server';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { aPublishedCharter, aRecognition, publish } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anAdmin, anOrganization, aPerson, aTeam } from '../../support/factories';

const db = aDatabase();

async function aHouse() {
  await anOrganization(db());
  const team = await aTeam(db());
  const leader = anActor(await aLeader(db()));
  const values = await aPublishedCharter(db(), leader);
  const [ruth, tom, eve] = [
    anActor(await aPerson(db(), { name: 'Ruth', homeTeamId: team.id })),
    anActor(await aPerson(db(), { name: 'Tom', homeTeamId: team.id })),
    anActor(await aPerson(db(), { name: 'Eve' })),
  ];
  const value = values[0] as { id: number; behaviourId: number };
  return { team, leader, ruth, tom, eve, value, other: values[1] as { id: number; behaviourId: number } };
}

const feedOf = async (actor: { id: number }, filter = {}, version = 1) =>
  (await listFeed(db(), actor, version, filter)).cards.map((card) => card.id);

test('a thousand parallel repeats of one submit are one recognition', async () => {
  const { ruth, tom, value } = await aHouse();
  const thanks = {
    key: randomUUID(),
    people: [tom.id],
    teams: [],
    text: 'You stayed until everyone was home.',
    values: [value.id],
    behaviours: [],
    wish: 'everyone' as const,
  };
  const outcomes = [];
  // No more wait for a connection at once than are served within the five seconds that each may wait.
  for (let wave = 0; wave < 10; wave++)
    outcomes.push(
      ...(await Promise.all(Array.from({ length: 100 }, () => thankSomeone(db(), ruth, thanks)))),
    );
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(await db().selectFrom('recognition').select('id').execute()).toHaveLength(1);
});

test('nobody, oneself, someone gone and a value that is not in force are refused', async () => {
  const { ruth, tom, leader, value, other } = await aHouse();
  const thanks = {
    key: randomUUID(),
    people: [tom.id],
    teams: [],
    text: 'x'.repeat(30),
    values: [value.id],
    behaviours: [],
    wish: 'everyone' as const,
  };
  expect(await thankSomeone(db(), ruth, { ...thanks, people: [] })).toEqual({ refused: 'nobody' });
  expect(await thankSomeone(db(), ruth, { ...thanks, people: [ruth.id] })).toEqual({ refused: 'yourself' });
  expect(await thankSomeone(db(), ruth, { ...thanks, people: [tom.id, 9999] })).toEqual({
    refused: 'recipient-gone',
  });
  await retireValue(db(), leader, value.id, { on: true });
  await publish(db(), leader, 1);
  expect(await thankSomeone(db(), ruth, thanks)).toEqual({ refused: 'value-gone' });
  expect(await thankSomeone(db(), ruth, { ...thanks, values: [other.id] })).toEqual({
    id: expect.any(Number),
  });
  expect(await db().selectFrom('recognition').select('id').execute()).toHaveLength(1);
});

test('the database itself refuses thanks to oneself', async () => {
  const { ruth, tom, value } = await aHouse();
  const id = await aRecognition(db(), ruth, { people: [tom.id], values: [value.id] });
  const own = { recognition_id: id, giver_id: ruth.id, person_id: ruth.id, named: true };
  await expect(db().insertInto('recognition_recipient').values(own).execute()).rejects.toThrow(
    'nobody_thanks_themselves',
  );
});

test('a team is kept with its members of that moment, without the giver', async () => {
  const { ruth, tom, eve, team, value } = await aHouse();
  const id = await aRecognition(db(), ruth, { teams: [team.id], values: [value.id], wish: 'named' });
  const card = await getRecognition(db(), tom, 1, id);
  expect(card).toMatchObject({ recipients: [], teams: [{ id: team.id }], audience: 'named' });
  await expect(getRecognition(db(), eve, 1, id)).rejects.toMatchObject({ status: 404 });
  await expect(hideRecognition(db(), tom, id, { on: true })).rejects.toMatchObject({ status: 404 });
});

test('the strictest wish wins: hidden by one it is left to those named, for figures too', async () => {
  const { ruth, tom, eve, leader, value } = await aHouse();
  const id = await aRecognition(db(), ruth, { people: [tom.id, eve.id], values: [value.id] });
  expect(await feedOf(leader)).toEqual([id]);
  expect(await countByValue(db(), 1)).toEqual(new Map([[value.id, 1]]));
  await hideRecognition(db(), tom, id, { on: true });
  expect(await feedOf(leader)).toEqual([]);
  expect(await feedOf(eve)).toEqual([id]);
  expect(await feedOf(ruth)).toEqual([id]);
  expect(await countByValue(db(), 1)).toEqual(new Map());
  await hideRecognition(db(), tom, id, { on: false });
  expect(await feedOf(leader)).toEqual([id]);
});

test('a direct manager may hide for someone without an account, and for nobody else', async () => {
  const { ruth, tom, eve, team, leader, value } = await aHouse();
  await db().updateTable('team').set({ manager_id: leader.id }).where('id', '=', team.id).execute();
  const id = await aRecognition(db(), ruth, { people: [tom.id, eve.id], values: [value.id] });
  await expect(hideRecognition(db(), eve, id, { on: true, person: tom.id })).rejects.toMatchObject({
    status: 404,
  });
  await hideRecognition(db(), leader, id, { on: true, person: tom.id });
  const row = await db()
    .selectFrom('recognition_recipient')
    .where('person_id', '=', tom.id)
    .select(['hidden_by'])
    .execute();
  expect(row).toEqual([{ hidden_by: leader.id }]);
});

test('the giver changes words for 24 hours; former words stay for those named', async () => {
  const { ruth, tom, eve, value, other } = await aHouse();
  const id = await aRecognition(db(), ruth, {
    people: [tom.id],
    values: [value.id],
    behaviours: [value.behaviourId],
  });
  const change = {
    text: 'You stayed, and you sang to her.',
    values: [other.id],
    behaviours: [],
    people: [eve.id],
  };
  await editRecognition(db(), ruth, id, change);
  const card = await getRecognition(db(), ruth, 1, id);
  expect(card).toMatchObject({
    text: change.text,
    recipients: [{ id: tom.id }, { id: eve.id }],
    values: [{ id: other.id }],
  });
  expect(await listRevisions(db(), id)).toMatchObject([
    { text: 'You stayed until the last patient had been picked up.' },
  ]);
  await expect(editRecognition(db(), tom, id, change)).rejects.toMatchObject({ status: 404 });
  const tomorrow = new Date(Date.now() + 25 * 3_600_000);
  expect(await editRecognition(db(), ruth, id, change, tomorrow)).toEqual({ refused: 'late' });
});

test('withdrawing takes it away for all; only the giver can', async () => {
  const { ruth, tom, value } = await aHouse();
  const id = await aRecognition(db(), ruth, { people: [tom.id], values: [value.id] });
  await expect(withdrawRecognition(db(), tom, id)).rejects.toMatchObject({ status: 404 });
  await withdrawRecognition(db(), ruth, id);
  expect(await feedOf(tom)).toEqual([]);
  await expect(getRecognition(db(), ruth, 1, id)).rejects.toMatchObject({ status: 404 });
});

test('an admin removes with a reason what they may see, and nothing private', async () => {
  const { ruth, tom, leader, value } = await aHouse();
  const admin = anActor(await anAdmin(db()));
  const open = await aRecognition(db(), ruth, { people: [tom.id], values: [value.id] });
  const closed = await aRecognition(db(), ruth, { people: [tom.id], values: [value.id], wish: 'named' });
  await expect(removeRecognition(db(), leader, open, 'Names a patient')).rejects.toMatchObject({
    status: 403,
  });
  await expect(removeRecognition(db(), admin, closed, 'Curious')).rejects.toMatchObject({ status: 404 });
  await removeRecognition(db(), admin, open, 'Names a patient');
  expect(await feedOf(tom)).toEqual([closed]);
});

test('the feed is newest first, paged without gaps, and narrowed by value, person and team', async () => {
  const { ruth, tom, eve, team, value, other } = await aHouse();
  const ids = [];
  for (let i = 0; i < 45; i++) {
    const to = i % 2 ? tom : eve;
    ids.unshift(await aRecognition(db(), ruth, { people: [to.id], values: [i % 3 ? value.id : other.id] }));
  }
  const first = await listFeed(db(), eve, 1, {});
  const second = await listFeed(db(), eve, 1, { before: first.next ?? undefined });
  const third = await listFeed(db(), eve, 1, { before: second.next ?? undefined });
  expect([first, second, third].flatMap((page) => page.cards.map((card) => card.id))).toEqual(ids);
  expect(third.next).toBeNull();
  expect(await feedOf(eve, { value: other.id })).toHaveLength(15);
  expect(await feedOf(eve, { to: tom.id, before: ids[3] })).toEqual(
    ids
      .slice(4)
      .filter((id) => id % 2 === 0)
      .slice(0, 20),
  );
  expect(await feedOf(eve, { team: team.id, value: other.id })).toHaveLength(7);
});

test('a card tells its value as given, and what it is called today', async () => {
  const { ruth, tom, leader, value } = await aHouse();
  await aRecognition(db(), ruth, { people: [tom.id], values: [value.id], behaviours: [value.behaviourId] });
  await db()
    .updateTable('draft_value')
    .set({ name: 'Steady hands' })
    .where('value_id', '=', value.id)
    .execute();
  await publish(db(), leader, 1);
  const { cards } = await listFeed(db(), tom, 2, { value: value.id });
  expect(cards[0]?.values).toMatchObject([
    {
      givenName: 'Safe hands',
      todayName: 'Steady hands',
      todayId: value.id,
      behaviour: 'Show Safe hands.',
    },
  ]);
});

test('reactions are left once, taken back, and only on what one may see', async () => {
  const { ruth, tom, eve, value } = await aHouse();
  const id = await aRecognition(db(), ruth, { people: [tom.id], values: [value.id], wish: 'named' });
  const kind = 'thank_you_too' as const;
  await expect(react(db(), eve, id, { kind, on: true })).rejects.toMatchObject({ status: 404 });
  await react(db(), tom, id, { kind, on: true });
  await react(db(), tom, id, { kind, on: true });
  expect((await getRecognition(db(), ruth, 1, id)).reactions).toEqual([{ kind, count: 1, mine: false }]);
  await react(db(), tom, id, { kind, on: false });
  expect((await getRecognition(db(), tom, 1, id)).reactions).toEqual([]);
});

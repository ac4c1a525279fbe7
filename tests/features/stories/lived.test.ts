import { expect, test } from 'vitest';
import { charterByNumber, listWordings } from '~/features/charter/charter-queries.server';
import { historyOfValue } from '~/features/charter/value-history';
import { mergeValues } from '~/features/draft/merge-values.server';
import { retireValue } from '~/features/draft/retire-value.server';
import { saveField } from '~/features/draft/save-field.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { chooseStory } from '~/features/stories/choose-story.server';
import { listLived } from '~/features/stories/lived.server';

import { getValueStories } from '~/features/stories/value-stories.server';
import { quarterOf } from '~/shared/month';
import { dayOf } from '~/shared/zoned-time';
import { aRecognition, publish } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aSmallHouse, tellOfAll } from '../../support/small-house';

const db = aDatabase();

async function aLivedHouse() {
  const house = await aSmallHouse(db());
  const ids = house.values.map(({ id }) => id) as [number, number, number, number];
  const thank = async (values: number[], behaviours: number[] = []) => {
    const id = await aRecognition(db(), house.ana, { people: [house.ben.id], values, behaviours });
    await tellOfAll(db());
    return id;
  };
  const tell = (id: number, value: number, why = '', version = 1) =>
    chooseStory(db(), house.lena, { id, version, value, why, visitors: false });
  const lived = async (version = 1, at: { now?: Date; timeZone?: string } = {}) => {
    const charter = await charterByNumber(db(), version);
    const found = await listLived(
      db(),
      { number: version, values: charter?.values ?? [] },
      { now: new Date(), timeZone: 'UTC', ...at },
    );
    return new Map(
      found.map(({ valueId, told, ...rest }) => [
        valueId,
        { ...rest, told: told.map(({ card, why }) => [card.id, why]) },
      ]),
    );
  };
  return { ...house, ids, thank, tell, lived };
}

test('stories come first, then the newest letters, and none of them stands on the page twice', async () => {
  const { ids, thank, tell, lived, ben } = await aLivedHouse();
  const [a, b, , empty] = ids;
  const [first, both, third, fourth, fifth] = [
    await thank([a]),
    await thank([a, b]),
    await thank([a]),
    await thank([a]),
    await thank([a]),
  ];
  expect((await lived()).get(a)?.told).toEqual([
    [fifth, ''],
    [fourth, ''],
    [third, ''],
  ]);
  await tell(both, b, 'Two in one.');
  await tell(first, a, 'The first of all.');
  const page = await lived();
  expect(page.get(a)).toEqual({
    count: 5,
    people: null,
    told: [
      [first, 'The first of all.'],
      [fifth, ''],
      [fourth, ''],
    ],
  });
  expect(page.get(b)?.told).toEqual([[both, 'Two in one.']]);
  expect(page.get(empty)).toEqual({ count: 0, people: null, told: [] });
  await hideRecognition(db(), ben, first, { on: true });
  expect((await lived()).get(a)?.told).toEqual([
    [fifth, ''],
    [fourth, ''],
    [third, ''],
  ]);
});

test('how many showed it is said in the quarter it was counted for, by the clocks of the organization', async () => {
  const { ids, thank, lived } = await aLivedHouse();
  await thank([ids[0]]);
  await db()
    .insertInto('shown_by_people')
    .values({ value_id: ids[0], quarter: '2026-04-01', people: 12 })
    .execute();
  const at = async (now: string, timeZone = 'UTC') =>
    (await lived(1, { now: new Date(now), timeZone })).get(ids[0])?.people;
  expect(await at('2026-06-30T23:00:00Z')).toBe(12);
  expect(await at('2026-07-01T00:00:00Z')).toBeNull();
  expect(await at('2026-06-30T23:00:00Z', 'Europe/Zurich')).toBeNull();
  expect(await at('2026-03-31T23:00:00Z', 'Europe/Zurich')).toBe(12);
  expect(quarterOf(dayOf(new Date('2026-12-31T23:30:00Z'), 'Asia/Tbilisi')).from).toBe('2027-01-01');
});

test('a story of a value that was merged is told under its heir', async () => {
  const { ids, thank, tell, lived, lena } = await aLivedHouse();
  const letter = await thank([ids[0]]);
  await tell(letter, ids[0], 'So it is.');
  const merged = (await mergeValues(db(), lena, { one: ids[0], other: ids[1], name: 'Both' })) as {
    id: number;
  };
  await publish(db(), lena, 1);
  expect((await lived(2)).get(merged.id)?.told).toEqual([[letter, 'So it is.']]);
  const page = await getValueStories(db(), 2, { id: merged.id, behaviours: [] });
  expect(page.stories.map(({ card }) => card.id)).toEqual([letter]);
  expect(await tell(letter, ids[0], '', 2)).toEqual({ refused: 'value-gone' });
  expect(await tell(letter, merged.id, '', 2)).toEqual({ id: letter });
});

test('a line of a value has its own letters: those chosen first, then the newest, three at most', async () => {
  const { ids, values, thank, tell } = await aLivedHouse();
  const line = values[0]?.behaviourId ?? 0;
  const letters = [];
  for (const _ of [1, 2, 3, 4]) letters.push(await thank([ids[0]], [line]));
  await thank([ids[0]]);
  await tell(letters[0] ?? 0, ids[0], 'Why.');
  const value = { id: ids[0], behaviours: [{ id: line }] };
  const { stories, byBehaviour } = await getValueStories(db(), 1, value);
  const told = (all: typeof stories | undefined) => all?.map(({ card, why }) => [card.id, why]);
  expect(told(stories)).toEqual([[letters[0], 'Why.']]);
  expect(told(byBehaviour.get(line))).toEqual([
    [letters[0], 'Why.'],
    [letters[3], ''],
    [letters[2], ''],
  ]);
  expect(await getValueStories(db(), 1, { id: ids[3], behaviours: [] })).toEqual({
    stories: [],
    byBehaviour: new Map(),
  });
});

test('the history of a value: what became of it in each version, in a line', async () => {
  const { ids, lena } = await aLivedHouse();
  const [a, b, c] = ids;
  await saveField(db(), lena, { field: `value-${a}-name`, text: 'Sure hands', base: 'Safe hands' });
  await publish(db(), lena, 1);
  await retireValue(db(), lena, a, { on: true });
  const { id: merged } = (await mergeValues(db(), lena, { one: b, other: c, name: 'Both' })) as {
    id: number;
  };
  await publish(db(), lena, 2);
  await retireValue(db(), lena, a, { on: false });
  await publish(db(), lena, 3);
  const wordings = await listWordings(db(), 4);
  const says = (id: number) =>
    historyOfValue(id, wordings).map((moment) => [moment.number, moment.says.join(' ')]);
  expect(says(a)).toEqual([
    [4, 'It came back.'],
    [3, 'Retired. Its thanks count for no other value.'],
    [2, 'Was called Safe hands.'],
    [1, 'It first appears.'],
  ]);
  expect(says(merged)).toEqual([
    [4, 'Moved from rank 1 to 2.'],
    [3, 'New, made of Stay a minute and Say it plainly.'],
  ]);
  expect(says(b)).toEqual([
    [3, 'Merged with Say it plainly into Both.'],
    [1, 'It first appears.'],
  ]);
});

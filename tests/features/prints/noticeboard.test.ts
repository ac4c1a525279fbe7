import { expect, test } from 'vitest';
import { listNoticeboard, MOST_PINNED } from '~/features/prints/noticeboard-queries.server';
import { weekAsked } from '~/features/prints/week-asked';
import { aPublishedCharter } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anOrganization, aPerson, aTeam } from '../../support/factories';
import { aLetterAt } from '../nudges/house';

const db = aDatabase();
const at = new Date('2026-11-18T10:00:00Z');
const week = { from: new Date('2026-11-16T00:00:00Z'), until: new Date('2026-11-23T00:00:00Z') };
const pinned = async (wish: { team?: number } = {}) =>
  (await listNoticeboard(db(), 1, { ...week, ...wish })).cards.map(({ id }) => id);

async function aHouse() {
  await anOrganization(db());
  const helena = anActor(await aLeader(db(), { name: 'Helena' }));
  const site = await aTeam(db(), { name: 'Lindenhof' });
  const ward = await aTeam(db(), { name: 'Ward', parentId: site.id, managerId: helena.id });
  const lea = anActor(await aPerson(db(), { name: 'Lea', homeTeamId: ward.id }));
  const max = anActor(await aPerson(db(), { name: 'Max' }));
  const [value] = await aPublishedCharter(db(), helena);
  return { helena, site, ward, lea, max, wish: { people: [lea.id], values: [value?.id ?? 0] } };
}

test('only what everyone may read hangs there', async () => {
  const { helena, wish } = await aHouse();
  const open = await aLetterAt(db(), helena, at, wish);
  await aLetterAt(db(), helena, at, { ...wish, wish: 'named' });
  await aLetterAt(db(), helena, at, { ...wish, wish: 'managers' });
  const [back, untold, hidden, held] = [
    await aLetterAt(db(), helena, at, wish),
    await aLetterAt(db(), helena, at, wish),
    await aLetterAt(db(), helena, at, wish),
    await aLetterAt(db(), helena, at, wish),
  ];
  const change = (id: number, to: object) =>
    db().updateTable('recognition').set(to).where('id', '=', id).execute();
  await change(back, { withdrawn_at: at });
  await change(untold, { told_at: null });
  await change(held, { held_at: at });
  await db()
    .updateTable('recognition_recipient')
    .set({ hidden_at: at })
    .where('recognition_id', '=', hidden)
    .execute();
  expect(await listNoticeboard(db(), 1, week)).toMatchObject({ cards: [{ id: open }], more: 0 });
});

test('a week holds its Monday and its Sunday, and no moment more', async () => {
  const { helena, wish } = await aHouse();
  const give = (moment: string) => aLetterAt(db(), helena, new Date(moment), wish);
  await give('2026-11-15T23:59:59Z');
  const first = await give('2026-11-16T00:00:00Z');
  const last = await give('2026-11-22T23:59:59Z');
  await give('2026-11-23T00:00:00Z');
  expect(await pinned()).toEqual([last, first]);
});

test('a team has the letters to it and to those below it', async () => {
  const { helena, site, ward, max, wish } = await aHouse();
  const toLea = await aLetterAt(db(), helena, at, wish);
  const toMax = await aLetterAt(db(), helena, at, { ...wish, people: [max.id] });
  expect([await pinned(), await pinned({ team: site.id }), await pinned({ team: ward.id })]).toEqual([
    [toMax, toLea],
    [toLea],
    [toLea],
  ]);
});

test('past forty letters the others are counted', async () => {
  const { helena, wish } = await aHouse();
  for (let i = 0; i < MOST_PINNED + 2; i++) await aLetterAt(db(), helena, at, wish);
  const { cards, more } = await listNoticeboard(db(), 1, week);
  expect([cards.length, more]).toEqual([MOST_PINNED, 2]);
});

test.each([
  ['2026-W47', 'UTC', '2026-W47', '2026-W48', '2026-11-16T00:00:00.000Z', '16–22 November 2026'],
  ['2026-W48', 'UTC', '2026-W48', null, '2026-11-23T00:00:00.000Z', '23–29 November 2026'],
  ['nonsense', 'UTC', '2026-W48', null, '2026-11-23T00:00:00.000Z', '23–29 November 2026'],
  [null, 'Pacific/Auckland', '2026-W49', null, '2026-11-29T11:00:00.000Z', '30 November – 6 December 2026'],
  [
    '2020-W53',
    'Europe/Zurich',
    '2020-W53',
    '2021-W01',
    '2020-12-27T23:00:00.000Z',
    '28 December 2020 – 3 January 2021',
  ],
])('%s in %s is %s', (asked, timeZone, week, after, from, says) => {
  const asks = weekAsked(asked, { locale: 'en-GB', timeZone }, new Date('2026-11-29T12:00:00Z'));
  expect([asks.week, asks.after, asks.from.toISOString()]).toEqual([week, after, from]);
  expect(asks.says.replace(/\s+/g, ' ').replace(/ ?– ?/, '–')).toBe(says.replace(' – ', '–'));
});

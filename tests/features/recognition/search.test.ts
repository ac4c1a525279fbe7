import { expect, it } from 'vitest';
import { changeOrganization } from '~/features/organization/change-organization.server';
import { countArrivals, listFeed } from '~/features/recognition/feed-queries.server';
import { tellOfThanks } from '~/features/recognition/tell-of-thanks.server';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { anActor, anAdmin, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();

async function aHouse(texts: string[], language: 'english' | 'german' | 'french' = 'english') {
  await anOrganization(db());
  const admin = anActor(await anAdmin(db()));
  await changeOrganization(db(), admin, {
    name: 'X',
    logo: undefined,
    reminder: '',
    timeZone: 'UTC',
    language,
  });
  const [giver, got] = [anActor(await aPerson(db())), anActor(await aPerson(db()))];
  const [value] = await aPublishedCharter(db(), admin, ['Safe hands']);
  const write = (text: string, wish: 'everyone' | 'named' = 'everyone') =>
    aRecognition(db(), giver, { people: [got.id], values: [value?.id ?? 0], text, wish });
  for (const text of texts) await write(text);
  const search = async (q: string, actor = admin) =>
    (await listFeed(db(), actor, 1, { q })).cards.map(({ text }) => text.slice(0, 12));
  return { admin, giver, got, write, search };
}

it('finds words in all their forms, whatever their accents, newest first', async () => {
  const { search } = await aHouse([
    'You carried the heavy boxes for the café upstairs.',
    'She was carrying a patient’s bag to the tram stop.',
    'He waited in the rain until the taxi had come at last.',
  ]);
  expect(await search('carries')).toEqual(['She was carr', 'You carried ']);
  expect(await search('CAFE')).toEqual(['You carried ']);
  expect(await search('café box')).toEqual(['You carried ']);
  expect(await search('"heavy boxes" or taxi')).toEqual(['He waited in', 'You carried ']);
  expect(await search('carried -heavy')).toEqual(['She was carr']);
  expect(await search('the')).toEqual([]);
  expect(await search("'); drop table recognition; --")).toEqual([]);
});

it.each([
  ['german', 'Du hast die schweren Kisten getragen, ohne Zögern.', 'kiste', 'zogern'],
  ['french', 'Tu as porté les valises de la vieille dame jusqu’en haut.', 'valise', 'porte'],
] as const)('knows the words of %s', async (language, text, form, plain) => {
  const { search } = await aHouse([text], language);
  expect(await search(form)).toHaveLength(1);
  expect(await search(plain)).toHaveLength(1);
});

it('reads all texts anew when the language changes', async () => {
  const { admin, search } = await aHouse(['Du hast die schweren Kisten getragen, ohne Zögern.']);
  expect(await search('kiste')).toEqual([]);
  await changeOrganization(db(), admin, {
    name: 'X',
    logo: undefined,
    reminder: '',
    timeZone: 'UTC',
    language: 'german',
  });
  expect(await search('kiste')).toHaveLength(1);
});

it('finds and counts nothing that one may not see', async () => {
  const { admin, giver, got, write, search } = await aHouse(['You carried the boxes up all the stairs.']);
  await write('You carried me through a very bad week.', 'named');
  expect([await search('carry'), await search('carry', got)].map((found) => found.length)).toEqual([1, 2]);
  await tellOfThanks(db(), new Date(Date.now() + 60_000));
  const counts = [admin, got, giver].map((actor) => countArrivals(db(), actor, 1, {}, 0));
  expect(await Promise.all(counts)).toEqual([1, 2, 0]);
  expect(await countArrivals(db(), got, 1, { q: 'week' }, 0)).toBe(1);
  expect(await countArrivals(db(), got, 1, {}, 2 ** 40)).toBe(0);
});

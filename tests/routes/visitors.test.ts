import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import { saveField } from '~/features/draft/save-field.server';
import { publishCharter } from '~/features/publication/publish-charter.server';
import { cosign } from '~/features/recognition/cosign.server';
import { answerConsent } from '~/features/stories/answer-consent.server';
import { chooseStory } from '~/features/stories/choose-story.server';
import { aRecognition } from '../support/charter-factories';
import { aDatabase } from '../support/database';
import { aServer } from '../support/server';
import { aSmallHouse, tellOfAll } from '../support/small-house';

const db = aDatabase();
const server = aServer(db);
const other = aServer(db);
const TEXT = 'You stayed with the lady from room 12 until her daughter came.';

let house: Awaited<ReturnType<typeof aSmallHouse>>;
let letter: number;
const valueAt = (place: number) => house.values[place]?.id ?? 0;

/** A house open to visitors, with a letter that all on it let them read. */
beforeEach(async () => {
  house = await aSmallHouse(db());
  await db().updateTable('organization').set({ culture_open: true }).execute();
  letter = await tell(TEXT, valueAt(0));
});

async function tell(text: string, value: number) {
  const id = await aRecognition(db(), house.ana, { people: [house.ben.id], values: [value], text });
  await cosign(db(), house.cleo, { id, sentence: 'I was there.' });
  await tellOfAll(db());
  await chooseStory(db(), house.lena, { id, version: 1, value, why: 'A line for us.', visitors: true });
  for (const one of [house.ana, house.ben, house.cleo]) await answerConsent(db(), one, { id, agreed: true });
  return id;
}

const settings = (wish: Record<string, string> = {}) => ({ open: 'on', language: 'en', ...wish });
const culture = async (at = server) => (await at.visitor().get('/culture')).text();

test('visitors read the values and the stories, with names and no way further in', async () => {
  const page = await culture();
  for (const said of [
    'Three Houses Clinics',
    'Safe hands',
    TEXT,
    'Ana Rossi',
    'Ben Okafor',
    'I was there.',
    'Cleo Hart',
  ])
    expect(page).toContain(said);
  for (const kept of ['A line for us.', '/thanks/', '/people', '/charter', 'href="/culture/'])
    expect(page).not.toContain(kept);
});

test('what was taken back is gone on the very next request, in every process', async () => {
  expect(await culture(other)).toContain(TEXT);
  expect(await culture(other)).toContain(TEXT);
  const ben = await server.as(house.ben.id);
  await ben.post(`/thanks/${letter}/consent`, { agreed: 'no' });
  expect(await culture(other)).not.toContain(TEXT);
  // A yes says which words it is to: without them, nothing is shown.
  await ben.post(`/thanks/${letter}/consent`, { agreed: 'yes' });
  expect(await culture(other)).not.toContain(TEXT);
  const page = await (await ben.get(`/thanks/${letter}/consent`)).text();
  const words = /name="words" value="([^"]+)"/.exec(page)?.[1] ?? '';
  await ben.post(`/thanks/${letter}/consent`, { agreed: 'yes', words });
  expect(await culture(other)).toContain(TEXT);
  await ben.post(`/thanks/${letter}/hiding`, { on: 'true' });
  expect(await culture(other)).not.toContain(TEXT);
  await ben.post(`/thanks/${letter}/hiding`, { on: 'false' });
  expect(await culture(other)).toContain(TEXT);
  await sql`update person set deactivated_at = now() where id = ${house.cleo.id}`.execute(db());
  expect(await culture(other)).not.toContain(TEXT);
});

test('the head says what the organization chose; search engines are asked not to list it unless they may', async () => {
  const plain = await server.visitor().get('/culture');
  expect(plain.headers.get('X-Robots-Tag')).toBe('noindex');
  expect((await server.visitor().get('/culture')).headers.get('X-Robots-Tag')).toBe('noindex');
  const before = await plain.text();
  expect(before).toContain('<title>Three Houses Clinics: what we promise</title>');
  expect(before).toContain('<meta name="robots" content="noindex"/>');
  const admin = await server.as(house.ada.id);
  const chosen = {
    title: 'Was wir versprechen',
    description: 'In drei Häusern.',
    indexed: 'on',
    hue: 'teal',
  };
  await admin.post('/settings/visitors', settings({ ...chosen, language: 'de', values: String(valueAt(0)) }));
  const answer = await server.visitor().get('/culture');
  expect(answer.headers.get('X-Robots-Tag')).toBeNull();
  const page = await answer.text();
  for (const said of [
    '<html lang="de"',
    '<title>Was wir versprechen</title>',
    '<meta name="description" content="In drei Häusern."/>',
    '<meta property="og:title" content="Was wir versprechen"/>',
    '<meta property="og:description" content="In drei Häusern."/>',
    '<meta property="og:type" content="website"/>',
    `<meta property="og:url" content="${server.origin()}/culture"/>`,
    `<link rel="canonical" href="${server.origin()}/culture"/>`,
    'opening hue-teal',
    'Safe hands',
  ])
    expect(page).toContain(said);
  expect(page).not.toContain('og:image');
  expect(page).not.toContain('Stay a minute');
  expect(page).not.toContain('name="robots"');
  await db().updateTable('organization').set({ logo_hash: 'abc' }).execute();
  expect(await culture()).toContain(`<meta property="og:image" content="${server.origin()}/logo?v=abc"/>`);
  const own = await (await admin.get('/culture')).text();
  expect(own).toContain('<html lang="en"');
  expect(own).toContain('Stay a minute');
});

test('leaders see what visitors see; a closed page leads visitors to the door', async () => {
  const lena = await server.as(house.lena.id);
  const seen = await (await lena.get('/culture/as-visitors')).text();
  expect(seen).toContain('This is what visitors see, word for word.');
  const book = (page: string) => /<div id="book"[\s\S]*?<p class="poster-only">/.exec(page)?.[0];
  expect(book(seen)).toBe(book(await culture()));
  expect((await (await server.as(house.cleo.id)).get('/culture/as-visitors')).status).toBe(403);
  await (await server.as(house.ada.id)).post('/settings/visitors', { language: 'en' });
  const shut = await server.visitor().get('/culture');
  expect([shut.status, shut.headers.get('Location')]).toEqual([303, '/sign-in?to=%2Fculture']);
  expect(await (await lena.get('/culture/as-visitors')).text()).toContain('The page is not open to them.');
});

test('the page of a house with much to tell stays below 60 KB', async () => {
  const long = 'Ünd sö weiter, „bis zum Ende“. '.repeat(80).slice(0, 1990);
  for (const value of house.values)
    for (const one of [1, 2, 3]) await tell(`${one} ${long}`.slice(0, 2000), value.id);
  const page = Buffer.byteLength(await culture());
  expect(page).toBeGreaterThan(20_000);
  expect(page).toBeLessThan(60_000);
});

test('on the letter and on the page of the question each reads what concerns them', async () => {
  const ben = await server.as(house.ben.id);
  const noor = await server.as(house.noor.id);
  expect(await (await ben.get(`/thanks/${letter}`)).text()).toContain(
    'Visitors may read this letter, with your consent.',
  );
  expect(await (await noor.get(`/thanks/${letter}`)).text()).not.toContain('with your consent');
  expect((await noor.get(`/thanks/${letter}/consent`)).status).toBe(404);
  const asked = await (await ben.get(`/thanks/${letter}/consent`)).text();
  expect(asked).toContain('We ask search engines not to list it.');
  expect(asked).toContain('You agreed on ');
  expect((await ben.post(`/thanks/${letter}/consent`, { agreed: 'perhaps' })).status).toBe(400);
  const lena = await server.as(house.lena.id);
  expect(await (await lena.get(`/thanks/${letter}`)).text()).toContain(`href="/thanks/${letter}/story"`);
  expect(await (await lena.get(`/thanks/${letter}/story`)).text()).toContain('everyone on it agreed');
  await ben.post(`/thanks/${letter}/consent`, { agreed: 'no' });
  const kept = await (await lena.get(`/thanks/${letter}/story`)).text();
  expect(kept).toContain('all have answered, and it stays among us');
  const refused = await lena.post(`/thanks/${letter}/story`, { value: String(valueAt(2)) });
  expect(refused.status).toBe(422);
  const list = await (await (await server.as(house.ada.id)).get('/settings/visitors')).text();
  expect(list).toContain('all have answered, and it stays among us');
});

test('members read what is new until they say that they have read it', async () => {
  await saveField(db(), house.lena, { field: 'serves', text: 'All who come.', base: '' });
  const fingerprint = fingerprintOf(await getDraft(db()));
  await publishCharter(db(), house.lena, { replaces: 1, fingerprint, note: 'Safe hands comes first now.' });
  const cleo = await server.as(house.cleo.id);
  const before = await (await cleo.get('/culture')).text();
  expect(before).toContain('Safe hands comes first now.');
  expect(before).toContain('A line for us.');
  expect(before).toContain('Nobody has been thanked for Stay a minute yet.');
  await cleo.post('/charter/acknowledgement', { version: '2', line: '' });
  expect(await (await cleo.get('/culture')).text()).not.toContain('Safe hands comes first now.');
  const page = await (await cleo.get(`/culture/${valueAt(0)}-safe-hands`)).text();
  for (const said of [
    `id="behaviour-${house.values[0]?.behaviourId}"`,
    'It first appears.',
    'A line for us.',
    TEXT,
  ])
    expect(page).toContain(said);
});

test('what browsers fetch once comes packed, and is kept for a year', async () => {
  const page = await culture();
  const [style] = /\/assets\/root-[\w-]+\.css/.exec(page) ?? [''];
  const answer = await fetch(server.origin() + style, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('vary')).toContain('Accept-Encoding');
});

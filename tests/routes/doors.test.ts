import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aDatabase } from '../support/database';
import { anAdmin, anOrganization, aPerson } from '../support/factories';
import { aPostOffice } from '../support/post-office';
import { aServer, type Client } from '../support/server';

const office = aPostOffice();
const db = aDatabase();
const server = aServer(db, { mail: office.mail });
const demo = aServer(db, { demo: true });
const PASSWORD = 'four words in a row';

const signIn = (login: string, password = PASSWORD, as: Client = server.visitor()) =>
  as.post('/sign-in', { login, password });

test('an invitation by mail and a reset by mail each lead in, once', async () => {
  await anOrganization(db());
  const admin = await server.as((await anAdmin(db(), { email: 'ada@example.org', password: PASSWORD })).id);
  const tom = await aPerson(db(), { name: 'Tom Tan', email: 'tom@example.org' });
  await admin.post(`/people/${tom.id}/invitation`, { by: 'mail' });
  const join = await letterTo('tom@example.org', /\/join\/[\w-]+/);
  const joined = await server.visitor().post(join, { password: PASSWORD });
  expect([joined.status, joined.headers.get('Location')]).toEqual([303, '/']);
  expect((await server.visitor().post(join, { password: 'another four words here' })).status).toBe(404);
  expect((await signIn('TOM@example.org')).status).toBe(303);

  await server.visitor().post('/reset', { login: 'tom@example.org' });
  const reset = await letterTo('tom@example.org', /\/reset\/[\w-]+/);
  await server.visitor().post(reset, { password: 'quite another four words' });
  expect((await signIn('tom@example.org')).status).toBe(422);
  expect((await signIn('tom@example.org', 'quite another four words')).status).toBe(303);
});

test('a printed slip leads in whoever has no e-mail', async () => {
  await anOrganization(db());
  const admin = await server.as((await anAdmin(db(), { password: PASSWORD })).id);
  const rosa = await aPerson(db(), { staffNumber: 'K-17' });
  const slip = await (await admin.post(`/people/${rosa.id}/invitation`, { by: 'slip' })).text();
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(slip)?.[0] ?? '';
  const onward = await server.visitor().post('/join', { code: code.toLowerCase() });
  const door = onward.headers.get('Location') ?? '';
  expect((await server.visitor().post(door, { password: PASSWORD })).status).toBe(303);
  expect((await signIn('k-17')).status).toBe(303);
  expect((await server.visitor().post('/join', { code })).status).toBe(422);
});

test('signing one session out leaves the others; a stranger’s cannot be ended', async () => {
  await anOrganization(db());
  const ana = await aPerson(db(), { password: PASSWORD });
  const [here, there] = [await server.as(ana.id), await server.as(ana.id)];
  const eve = await server.as((await aPerson(db(), { password: PASSWORD })).id);
  const ids = await db().selectFrom('session').select('id').orderBy('id').execute();
  const second = String(ids[1]?.id);
  await eve.post('/account/sessions/ending', { id: second });
  expect((await there.get('/account')).status).toBe(200);
  await here.post('/account/sessions/ending', { id: second });
  expect((await there.get('/account')).status).toBe(303);
  expect((await here.get('/account')).status).toBe(200);
});

test('one address may try a hundred times in a quarter of an hour, whoever it tries', async () => {
  await anOrganization(db());
  await aPerson(db(), { email: 'ana@example.org', password: PASSWORD });
  const tries = Array.from({ length: 100 }, (_, i) => signIn(`nobody-${i}@example.org`));
  expect(new Set((await Promise.all(tries)).map((answer) => answer.status))).toEqual(new Set([422]));
  expect((await signIn('ana@example.org')).status).toBe(429);
});

test('the demo’s doors open under the demo alone', async () => {
  await anOrganization(db());
  await anAdmin(db(), { password: PASSWORD });
  const open = await demo.visitor().post('/sign-in/demo', { role: 'admin' });
  expect([open.status, open.headers.getSetCookie()[0]]).toEqual([303, expect.stringMatching(/^credo=/)]);
  expect((await server.visitor().post('/sign-in/demo', { role: 'admin' })).status).toBe(404);
});

test('settings keep name, time zone and a logo made small; what is no picture is refused', async () => {
  await anOrganization(db());
  const admin = await server.as((await anAdmin(db(), { password: PASSWORD })).id);
  const png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  const kept = await admin.send(
    '/settings',
    { name: 'Hotel Seehof', timeZone: 'Asia/Tbilisi' },
    { logo: png },
  );
  expect(kept.status).toBe(303);
  const page = await (await admin.get('/settings')).text();
  const address = /\/logo\?\w+/.exec(page)?.[0] ?? '';
  const logo = await sharp(Buffer.from(await (await admin.get(address)).arrayBuffer())).metadata();
  expect([logo.format, logo.width, logo.height]).toEqual(['png', 512, 341]);
  expect(page).toMatch(/<option[^>]*selected=""[^>]*>Asia\/Tbilisi/);
  const refused = await admin.send(
    '/settings',
    { name: 'Hotel Berg' },
    { logo: Buffer.from('not a picture') },
  );
  expect(refused.status).toBe(422);
  const answer = await refused.text();
  expect(answer).toContain('We could not read this picture');
  expect(answer).toContain('value="Hotel Berg"');
});

async function letterTo(address: string, link: RegExp) {
  const found = () =>
    office.letters
      .filter((letter) => letter.to.includes(address))
      .flatMap((letter) => link.exec(letter.text) ?? []);
  await expect.poll(found).not.toEqual([]);
  return found()[0] ?? '';
}

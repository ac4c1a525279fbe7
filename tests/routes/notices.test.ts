import { expect, test } from 'vitest';
import { mailNotices } from '~/features/notices/mail-notices.server';
import { tell } from '~/features/notices/tell.server';
import { signEnding } from '~/features/notices/unsubscribe-token.server';
import { aDatabase } from '../support/database';
import { anOrganization, aPerson } from '../support/factories';
import { aPostOffice } from '../support/post-office';
import { SECRET } from '../support/routes-table';
import { aServer } from '../support/server';

const db = aDatabase();
const office = aPostOffice();
const server = aServer(db);
const now = new Date('2026-12-01T10:00Z');

async function aReader() {
  await anOrganization(db());
  return aPerson(db(), { name: 'Lea', email: 'lea@example.org', password: 'a long enough one' });
}

const choices = () =>
  db().selectFrom('notice_choice').orderBy('topic').select(['topic', 'inbox', 'mail']).execute();

const told = (id: number, key: string) =>
  tell(db(), { to: [id], kind: 'charter-published', key, about: { version: 1 } }, now);

test('a mail provider ends the mail by the link in its header, as nobody in particular', async () => {
  const lea = await aReader();
  await told(lea.id, 'a');
  await mailNotices(db(), { mail: office.mail(), origin: server.origin(), secret: SECRET, now });
  const link = /List-Unsubscribe:\s+<([^>]+)>/.exec(office.letters.at(-1)?.text ?? '')?.[1] ?? '';
  const answer = await fetch(link, {
    method: 'POST',
    redirect: 'manual',
    body: 'List-Unsubscribe=One-Click',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('no more mail about “Our charter”');
  expect(await choices()).toEqual([{ topic: 'charter', inbox: true, mail: 'never' }]);
  const before = office.letters.length;
  await told(lea.id, 'b');
  await mailNotices(db(), { mail: office.mail(), origin: server.origin(), secret: SECRET, now });
  expect(office.letters).toHaveLength(before);
});

test('reading the page ends nothing; its button does; other origins may post there, and nowhere else', async () => {
  const lea = await aReader();
  const path = `/unsubscribe/${signEnding(SECRET, { personId: lea.id, topic: 'all' })}`;
  const page = await server.visitor().get(path);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('End these mails')]);
  expect(await choices()).toEqual([]);
  const foreign = { Origin: 'https://mail.example.com' };
  expect((await server.visitor().post('/sign-in', {}, foreign)).status).toBe(403);
  expect((await server.visitor().post(path, {}, foreign)).status).toBe(200);
  expect(new Set((await choices()).map(({ mail }) => mail))).toEqual(new Set(['never']));
  expect(await choices()).toHaveLength(8);
});

test('a token that is not ours meets the 404 page', async () => {
  const lea = await aReader();
  const token = signEnding(SECRET, { personId: lea.id, topic: 'thanks' });
  const foreign = signEnding('the secret of another house', { personId: lea.id, topic: 'thanks' });
  for (const wrong of [token.slice(0, -2), foreign, 'x']) {
    expect((await server.visitor().get(`/unsubscribe/${wrong}`)).status).toBe(404);
    expect((await server.visitor().post(`/unsubscribe/${wrong}`)).status).toBe(404);
  }
  expect(await choices()).toEqual([]);
});

test('the page of choices keeps them, and shows again what was refused', async () => {
  const lea = await server.as((await aReader()).id);
  const topics = ['thanks', 'joining', 'care', 'charter', 'trust', 'week', 'letter', 'days'];
  const mail = Object.fromEntries(topics.map((topic) => [`${topic}.mail`, 'weekly']));
  const fields = { ...mail, 'thanks.inbox': 'on', quietFrom: '22', quietUntil: '6' };
  const refused = await lea.post('/account/notices', { ...fields, quietFrom: '25' });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain('Please choose an hour.');
  expect(page.match(/<option value="weekly" selected=""/g)).toHaveLength(8);
  expect(await choices()).toEqual([]);
  expect((await lea.post('/account/notices', fields)).status).toBe(303);
  expect(await choices()).toEqual(
    topics.sort().map((topic) => ({ topic, inbox: topic === 'thanks', mail: 'weekly' })),
  );
  const kept = await (await lea.get('/account/notices')).text();
  expect(kept).toMatch(/name="thanks.inbox" checked=""/);
  expect(kept).not.toMatch(/name="(care.inbox|celebrated)" checked=""/);
  expect(kept).toContain('<option value="22" selected="">22:00</option>');
});

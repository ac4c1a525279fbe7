import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashSecret } from '~/features/accounts/secrets.server';
import { countTry } from '~/features/accounts/tries.server';
import { reportRecognition } from '~/features/moderation/report-recognition.server';
import { aHouse, aReportedLetter } from '../features/moderation/a-reported-letter';
import { aRecognition } from '../support/charter-factories';
import { aDatabase } from '../support/database';
import { aPerson } from '../support/factories';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db);
const TEXT = 'You stayed until the last patient';
const reason = 'It names a guest of ours.';

/** Without the marks React sets between two texts. */
const read = async (response: Response) => (await response.text()).replaceAll('<!-- -->', '');
const useUp = async (kind: 'reports' | 'comments', id: number, times: number) => {
  for (let i = 0; i < times; i++) await countTry(db(), kind, String(id));
};

test('the page for a report says what it does, and keeps what was typed when it cannot go on', async () => {
  const { eve, ruth, id } = await aHouse(db());
  const client = await server.as(eve.id);
  const page = await client.get(`/thanks/${id}/report`);
  expect(await read(page)).toContain(
    'It is hidden from everybody but those named on it for at most 48 hours, until a moderator decides.',
  );
  expect((await (await server.as(ruth.id)).get(`/thanks/${id}/report`)).status).toBe(403);
  const blank = await client.post(`/thanks/${id}/report`, { reason: ' ' });
  expect([blank.status, await read(blank)]).toEqual([422, expect.stringContaining('id="reason-err"')]);
  const long = await client.post(`/thanks/${id}/report`, { reason: 'kept '.repeat(121) });
  expect([long.status, await read(long)]).toEqual([422, expect.stringContaining('kept kept')]);
  const done = await client.post(`/thanks/${id}/report`, { reason });
  expect([done.status, done.headers.get('Location')]).toEqual([303, '/']);
  const again = await client.post(`/thanks/${id}/report`, { reason });
  expect(again.status).toBe(303);
  expect((await client.get(`/thanks/${id}/report`)).status).toBe(404);
  expect((await client.post(`/thanks/${id}/report`, { reason: '' })).status).toBe(404);
});

test('the page for a report of a private letter names who will read it; one reported before is not hidden', async () => {
  const { tom, eve, id } = await aHouse(db(), 'named');
  const client = await server.as(tom.id);
  const page = await read(await client.get(`/thanks/${id}/report`));
  expect(page).toContain('This letter is private. Your report opens it to the moderators: Ana.');
  expect(page).toContain('There is no other way for them to read it.');
  expect((await (await server.as(eve.id)).get(`/thanks/${id}/report`)).status).toBe(404);
  await client.post(`/thanks/${id}/report`, { reason });
  expect(await read(await client.get(`/thanks/${id}/report`))).toContain('nobody can hide it that way twice');
});

test('too many reports and comments are refused kindly, with their words', async () => {
  const { eve, id } = await aHouse(db());
  await useUp('reports', eve.id, 20);
  await useUp('comments', eve.id, 120);
  const client = await server.as(eve.id);
  const report = await client.post(`/thanks/${id}/report`, { reason });
  const said = await read(report);
  expect(report.status).toBe(429);
  expect(said).toContain('That were many reports for one day. Go on tomorrow; your words are kept here.');
  expect(said).toContain(reason);
  const comment = await client.post(`/thanks/${id}/comments`, { key: randomUUID(), text: 'So it was.' });
  const kept = await read(comment);
  expect([comment.status, kept]).toEqual([429, expect.stringContaining('So it was.')]);
  expect(kept).toContain('That were many comments for one hour.');
  expect(await db().selectFrom('report').select('id').execute()).toEqual([]);
  expect(await db().selectFrom('comment').select('id').execute()).toEqual([]);
});

test('the queue shows all that is needed to decide, only to those who may', async () => {
  const { ana, ben, eve, tom, ruth, id } = await aReportedLetter(db(), 'named');
  const page = await read(await (await server.as(ana.id)).get('/moderation'));
  for (const part of [
    TEXT,
    'To Tom',
    'Ruth, ',
    'for Safe hands',
    'Private: only those named on it may read it.',
    'You read it only because someone who may see it reported it',
    'Hidden since ',
    'It names a guest.',
    `action="/moderation/${id}/restoration"`,
    'Bring it back as it was',
    'Ask the giver to mend it, and keep it hidden until then',
    'Remove it for everyone',
  ])
    expect(page).toContain(part);
  for (const person of [eve, tom, ruth])
    expect((await (await server.as(person.id)).get('/moderation')).status).toBe(404);
  const admin = await server.as(ben.id);
  for (const path of [
    '/moderation',
    '/',
    `/thanks/${id}`,
    `/moderation/${id}/removal`,
    '/audit',
    '/settings/moderators',
  ])
    expect([path, (await read(await admin.get(path))).includes(TEXT)]).toEqual([path, false]);
});

test('a moderator decides; without words the form comes back, and a second time nothing happens', async () => {
  const { ana, eve, ruth, joe, id } = await aReportedLetter(db());
  const client = await server.as(ana.id);
  for (const decision of ['mending', 'removal']) {
    const blank = await client.post(`/moderation/${id}/${decision}`, { words: ' ' });
    const page = await read(blank);
    expect([blank.status, page]).toEqual([422, expect.stringContaining(`id="${decision}-${id}-err"`)]);
    const long = await client.post(`/moderation/${id}/${decision}`, { words: 'kept '.repeat(121) });
    expect([long.status, await read(long)]).toEqual([422, expect.stringContaining('kept kept')]);
    for (const person of [eve, ruth])
      for (const words of ['x', ''])
        expect(
          (await (await server.as(person.id)).post(`/moderation/${id}/${decision}`, { words })).status,
        ).toBe(404);
  }
  const done = await client.post(`/moderation/${id}/removal`, { words: 'It names a guest.' });
  expect([done.status, done.headers.get('Location')]).toEqual([303, '/moderation']);
  for (const again of ['removal', 'mending', 'restoration']) {
    const response = await client.post(`/moderation/${id}/${again}`, { words: 'It names a guest.' });
    const word = response.headers.get('Set-Cookie')?.match(/credo-word=([^;]+)/)?.[1] ?? '';
    expect(Buffer.from(decodeURIComponent(word), 'base64').toString()).toContain('decided already');
  }
  const decisionFor = async (person: { id: number }) => {
    const response = await (await server.as(person.id)).get(`/thanks/${id}/decision`);
    return { status: response.status, page: await read(response) };
  };
  const giver = await decisionFor(ruth);
  expect(giver.page).toContain('A moderator removed it for everybody.');
  expect(giver.page).toContain('It names a guest.');
  expect(giver.page).not.toContain('Eve');
  const reporter = await decisionFor(eve);
  expect(reporter.page).toContain('A moderator removed it for everybody.');
  expect(reporter.page).not.toContain('It names a guest.');
  expect([(await decisionFor(joe)).status, (await decisionFor(ana)).status]).toEqual([404, 404]);
});

test('a giver who was asked to mend is led to the words and to the form', async () => {
  const { ana, ruth, id } = await aReportedLetter(db());
  const old = new Date(Date.now() - 72 * 3_600_000);
  await db().updateTable('recognition').set({ created_at: old }).where('id', '=', id).execute();
  const giver = await server.as(ruth.id);
  expect(await read(await giver.get(`/thanks/${id}/edit`))).toContain('The 24 hours are over');
  await (await server.as(ana.id)).post(`/moderation/${id}/mending`, { words: 'Leave the name out.' });
  const page = await read(await giver.get(`/thanks/${id}/decision`));
  expect(page).toContain('Leave the name out.');
  expect(page).toContain(`href="/thanks/${id}/edit"`);
  expect(await read(await giver.get(`/thanks/${id}/edit`))).toContain('Save the change');
});

test('admins name moderators by name, only people with an account', async () => {
  const { ben, eve, tom, values } = await aHouse(db());
  await aPerson(db(), { name: 'Kim' });
  const client = await server.as(ben.id);
  const page = () => client.get('/settings/moderators').then(read);
  expect(await page()).toContain('Ana');
  const refused = await client.post('/settings/moderators', { who: 'Kim' });
  const said = await read(refused);
  expect([refused.status, said]).toEqual([422, expect.stringContaining('Kim has no account yet.')]);
  expect(said).toContain('value="Kim"');
  expect((await client.post('/settings/moderators', { who: 'Tom' })).status).toBe(303);
  expect(await page()).toContain('Tom');
  for (const { person_id } of await db().selectFrom('moderator').selectAll().execute())
    expect((await client.post(`/settings/moderators/${person_id}/removal`)).status).toBe(303);
  expect(await page()).toContain('Until then the admins act as moderators.');
  const card = await aRecognition(db(), eve, { people: [ben.id], values });
  await reportRecognition(db(), tom, { id: card, reason });
  expect(await page()).toContain('One reported letter waits, and nobody may judge it');
  expect(await read(await client.get('/moderation'))).toContain('nobody may judge it');
});

test('who joins and was thanked before is led to these letters, keeps one to those named, and goes on', async () => {
  const { ruth, values } = await aHouse(db());
  const kim = await aPerson(db(), { name: 'Kim', email: 'kim@example.org' });
  const id = await aRecognition(db(), ruth, { people: [kim.id], values });
  const secret = 'a-secret-for-kim';
  const expires_at = new Date(Date.now() + 3_600_000);
  await db()
    .insertInto('ticket')
    .values({ kind: 'invitation', secret_hash: hashSecret(secret), person_id: kim.id, expires_at })
    .execute();
  const joined = await server.visitor().post(`/join/${secret}`, { password: 'a few good words' });
  expect([joined.status, joined.headers.get('Location')]).toEqual([303, '/thanks/before']);
  const client = await server.as(kim.id);
  const page = await read(await client.get('/thanks/before'));
  expect(page).toContain('These were written to you before you had an account.');
  expect(page).toContain(TEXT);
  expect(page).toContain('Keep it among those named');
  expect(await read(await client.get('/notices'))).toContain(
    'You were thanked before you had an account here.',
  );
  const kept = await client.post(`/thanks/${id}/hiding?to=/thanks/before`, { on: 'true' });
  expect(kept.headers.get('Location')).toBe('/thanks/before');
  expect(await read(await client.get('/thanks/before'))).toContain('You keep it among those named.');
  expect((await client.post('/thanks/before')).headers.get('Location')).toBe('/');
  expect((await client.get('/thanks/before')).headers.get('Location')).toBe('/');
});

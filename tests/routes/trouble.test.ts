import { expect, test } from 'vitest';
import { safePath } from '~/shared/redirects';
import { aDatabase } from '../support/database';
import { anOrganization, aPerson } from '../support/factories';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db);
const withoutDatabase = aServer(db, { connectionString: 'postgres://nobody@127.0.0.1:1/nowhere' });

test('an unknown address, a wrong id and a foreign cookie meet a designed page with the right status', async () => {
  await anOrganization(db());
  const ana = await aPerson(db(), { email: 'ana@example.org', password: 'four words in a row' });
  const client = await server.as(ana.id);
  for (const path of [
    '/no/such/page',
    '/thanks/999999',
    '/people/0',
    '/people/99999999999',
    '/charter/versions/x',
  ]) {
    const response = await client.get(path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(await response.text()).toContain('There is nothing here');
  }
  const stranger = await fetch(`${server.origin()}/people`, {
    redirect: 'manual',
    headers: { Cookie: 'credo=nonsense' },
  });
  expect([stranger.status, stranger.headers.get('Location')]).toEqual([303, '/sign-in?to=%2Fpeople']);
});

test('a change of state from another site is refused, whoever asks', async () => {
  const fields = { login: 'x', password: 'y' };
  const signs: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
  ];
  for (const headers of signs)
    expect((await server.visitor().post('/sign-in', fields, headers)).status).toBe(403);
});

test('a body of more than 1 MB is refused', async () => {
  const response = await server.visitor().post('/sign-in', { login: 'x'.repeat(1_100_000), password: 'y' });
  expect(response.status).toBe(413);
});

test('sign-in keeps what was typed, tells nobody who exists, and stays on this site', async () => {
  await anOrganization(db());
  await aPerson(db(), { email: 'ana@example.org', password: 'four words in a row' });
  const answers = [];
  for (const login of ['ana@example.org', 'nobody@example.org']) {
    const response = await server.visitor().post('/sign-in', { login, password: 'not this one' });
    const html = await response.text();
    expect(html).toContain(`value="${login}"`);
    answers.push([response.status, html.match(/role="alert".*?<\/div>/s)?.[0]]);
  }
  expect(answers[0]).toEqual(answers[1]);
  const fields = { login: 'ana@example.org', password: 'four words in a row' };
  const away = await server.visitor().post('/sign-in?to=//evil.example', fields);
  expect(away.headers.get('Location')).toBe('/');
});

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/a\nb', '', 7, null])(
  '%j leads home',
  (to) => {
    expect(safePath(to)).toBe('/');
  },
);

test('what people typed is escaped, and every page carries a strict policy', async () => {
  await anOrganization(db(), { name: '<script>alert(1)</script>' });
  const response = await server.visitor().get('/sign-in');
  expect(await response.text()).not.toContain('<script>alert(1)');
  expect(response.headers.get('Content-Security-Policy')).toMatch(
    /^default-src 'none';script-src 'nonce-[^']+' 'strict-dynamic'/,
  );
});

test('the process tells that it lives and that its database is there', async () => {
  expect(await (await server.visitor().get('/healthz')).text()).toBe('ok');
  expect(await (await server.visitor().get('/readyz')).text()).toBe('ready');
});

test('without its database it says so, asks to come again, and lives', async () => {
  const response = await withoutDatabase.visitor().get('/');
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
  expect(await response.text()).toContain('We cannot reach our records right now');
  expect((await withoutDatabase.visitor().get('/readyz')).status).toBe(503);
  expect((await withoutDatabase.visitor().get('/healthz')).status).toBe(200);
});

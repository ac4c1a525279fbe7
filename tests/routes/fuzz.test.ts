import { expect, test } from 'vitest';
import { chance } from '../support/chance';
import { aDatabase } from '../support/database';
import { seedDemo } from '../support/demo';
import { TABLE } from '../support/routes-table';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db, { demo: true });

// `npm run test:long` asks for 20,000; each run of `npm test` for a share of them.
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 1500);
const SEED = Number(process.env.FUZZ_SEED ?? 20261124);

const STRANGE = [
  '',
  ' ',
  '0',
  '-1',
  '1',
  '3',
  '180',
  '2147483647',
  '2147483648',
  '99999999999999999999',
  '1e9',
  'NaN',
  'null',
  'true',
  'on',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  '\0',
  'a\0b',
  '\uD800',
  '\u202Eabc',
  '𝕳𝖆𝖑𝖑𝖔',
  'e\u0301'.repeat(50),
  "'; drop table person; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%00',
  '%',
  '@{1}',
  '2026-02-30',
  'x'.repeat(3000),
  '日本語',
  '"',
  '\\',
  '\r\nX: y',
];

test(`${REQUESTS} requests of nonsense to every route as every role meet no 5xx`, {
  timeout: 900_000,
}, async () => {
  await seedDemo(db(), () => undefined);
  const { below, next, pick } = chance(SEED);
  const cookies: Record<string, string> = await cookiesOf();
  const wrong: string[] = [];
  const rows = TABLE.filter(([route]) => route !== 'sign-out');
  const names = [
    ...new Set(rows.flatMap((row) => Object.keys(row[4] ?? {})).concat('_data', 'q', 'before', 'file')),
  ];
  const junk = () =>
    next() < 0.1
      ? String.fromCodePoint(...Array.from({ length: below(40) }, () => below(0x2fff)))
      : pick(STRANGE);

  const strangePath = (path: string) => {
    const [place = '/', query = ''] = path.split('?');
    const parts = place
      .split('/')
      .map((part) => (/^\d+$/.test(part) && next() < 0.6 ? encodeURIComponent(safe(junk())) : part));
    const search = new URLSearchParams(query);
    for (let i = below(3); i > 0; i--) search.append(pick(names), junk());
    const raw = next() < 0.05 ? '&%zz=%' : '';
    return `${parts.join('/')}?${search}${raw}`;
  };
  const strangeBody = (fields: Record<string, string> = {}): [BodyInit, string | undefined] => {
    const pairs = Object.entries(fields)
      .filter(() => next() < 0.7)
      .map(([name, value]) => [name, next() < 0.5 ? junk() : value] as const);
    for (let i = below(4); i > 0; i--) pairs.push([pick(names) + pick(['', '', '[]', '[0]', '.x']), junk()]);
    const kind = next();
    if (kind < 0.6) return [new URLSearchParams(pairs.map(([name, value]) => [name, value])), undefined];
    if (kind < 0.8) {
      const form = new FormData();
      for (const [name, value] of pairs) form.append(name, value);
      for (const name of ['list', 'logo', 'picture'])
        if (next() < 0.4) form.append(name, new Blob([junk()]), safe(junk()) || 'x');
      return [form, undefined];
    }
    if (kind < 0.9) return [JSON.stringify(Object.fromEntries(pairs)), 'application/json'];
    return [
      junk(),
      pick([
        'multipart/form-data',
        'multipart/form-data; boundary=x',
        'text/plain',
        'application/x-www-form-urlencoded',
        'x',
      ]),
    ];
  };

  for (let i = 0; i < REQUESTS; i++) {
    const [, , at, , fields] = pick(rows);
    const role = pick(Object.keys(cookies));
    const method = pick(['GET', 'POST', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS']);
    const path = strangePath(at);
    const [body, type] = strangeBody(fields);
    const headers = {
      Cookie: cookies[role] ?? '',
      Origin: server.origin(),
      ...(type ? { 'Content-Type': type } : {}),
    };
    const carries = method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
    const response = await fetch(server.origin() + path, {
      method,
      headers,
      redirect: 'manual',
      ...(carries ? { body } : {}),
    });
    await response.arrayBuffer();
    if (response.status >= 500)
      wrong.push(`${i}: ${method} ${path} as ${role}: ${response.status} ${String(body).slice(0, 200)}`);
  }
  expect(wrong).toEqual([]);
});

// An address cannot hold half a character.
const safe = (text: string) =>
  text
    .replace(/[\uD800-\uDFFF]/g, '')
    .replaceAll('\r', '')
    .replaceAll('\n', '');

async function cookiesOf() {
  const enter = async (role: string) => {
    const door = await server.visitor().post('/sign-in/demo', { role });
    return door.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  return {
    visitor: '',
    member: await enter('member'),
    leader: await enter('leader'),
    admin: await enter('admin'),
  };
}

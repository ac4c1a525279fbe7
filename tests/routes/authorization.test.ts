import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seedDemo } from '~/seed';
import { aDatabase } from '../support/database';
import { aServer, type Client } from '../support/server';

const db = aDatabase();
const server = aServer(db, { demo: true });

type Role = 'visitor' | 'deactivated' | 'member' | 'leader' | 'admin';
/** open: answered; door: led to the sign-in page; shut: 403 or 404. */
type Answer = 'open' | 'door' | 'shut';
type Row = [
  route: string,
  method: 'GET' | 'POST',
  path: string,
  who: string,
  fields?: Record<string, string>,
];

// Who gets in, in one word: everyone, members (and up), leaders (and admins), admins.
const ALL = 'everyone';
const IN = 'members';
const LEAD = 'leaders';
const ADMIN = 'admins';

const text = 'You rang ahead, and they had left the lamp on for her.';

const TABLE: Row[] = [
  ['_index', 'GET', '/', IN],
  ['thanks.new', 'GET', '/thanks/new', IN],
  ['thanks.new', 'POST', '/thanks/new', IN, { key: randomUUID(), people: '3', text, values: '1' }],
  ['thanks.recipients', 'GET', '/thanks/recipients?who=an', IN],
  ['thanks.arrivals', 'GET', '/thanks/arrivals?since=100', IN],
  ['thanks.$id_.mentionable', 'GET', '/thanks/180/mentionable?q=an', IN],
  ['thanks.$id_.comments', 'GET', '/thanks/180/comments', IN],
  ['thanks.$id_.comments', 'POST', '/thanks/180/comments', IN, { key: randomUUID(), text: 'I saw it too.' }],
  ['comments.$id.edit', 'GET', '/comments/1/edit', 'nobody'],
  ['comments.$id.edit', 'POST', '/comments/1/edit', 'nobody', { text: 'I saw it too.' }],
  ['comments.$id.withdrawal', 'POST', '/comments/1/withdrawal', ADMIN],
  ['thanks.$id', 'GET', '/thanks/180', IN],
  ['thanks.$id_.edit', 'GET', '/thanks/1/edit', 'nobody'],
  ['thanks.$id_.edit', 'POST', '/thanks/1/edit', 'nobody', { text, values: '1' }],
  ['thanks.$id_.withdrawal', 'POST', '/thanks/1/withdrawal', 'nobody'],
  ['thanks.$id_.hiding', 'POST', '/thanks/1/hiding', 'nobody', { on: 'true' }],
  ['thanks.$id_.removal', 'GET', '/thanks/180/removal', ADMIN],
  ['thanks.$id_.removal', 'POST', '/thanks/179/removal', ADMIN, { reason: 'It names a patient.' }],
  ['thanks.$id_.reactions', 'POST', '/thanks/180/reactions', IN, { reaction: 'saw_it_too on' }],
  ['culture._index', 'GET', '/culture', ALL],
  ['culture.$value', 'GET', '/culture/1', IN],
  ['charter.versions._index', 'GET', '/charter/versions', IN],
  ['charter.versions.$number', 'GET', '/charter/versions/1', IN],
  ['charter.draft', 'GET', '/charter/draft', LEAD],
  ['charter.draft_.field', 'POST', '/charter/draft/field', LEAD, { field: 'vision', text: 'x', base: 'y' }],
  ['charter.draft_.discarding', 'POST', '/charter/draft/discarding', LEAD, { field: 'vision' }],
  ['charter.draft_.owner', 'POST', '/charter/draft/owner', LEAD, { who: 'Nobody here', title: '' }],
  ['charter.draft_.values', 'POST', '/charter/draft/values', LEAD],
  ['charter.draft_.values.$id.order', 'POST', '/charter/draft/values/1/order', LEAD, { step: 'down' }],
  [
    'charter.draft_.values.$id.look',
    'POST',
    '/charter/draft/values/1/look',
    LEAD,
    { hue: 'rose', glyph: 'star', icare: 'I' },
  ],
  [
    'charter.draft_.values.$id.retirement',
    'POST',
    '/charter/draft/values/1/retirement',
    LEAD,
    { on: 'true' },
  ],
  ['charter.draft_.behaviours', 'POST', '/charter/draft/behaviours', LEAD, { value: '1', kind: 'do' }],
  [
    'charter.draft_.behaviours.$id.order',
    'POST',
    '/charter/draft/behaviours/1/order',
    LEAD,
    { step: 'down' },
  ],
  [
    'charter.draft_.behaviours.$id.retirement',
    'POST',
    '/charter/draft/behaviours/1/retirement',
    LEAD,
    { on: 'true' },
  ],
  ['charter.publication', 'GET', '/charter/publication', LEAD],
  ['charter.publication', 'POST', '/charter/publication', LEAD, { replaces: '0', fingerprint: 'stale' }],
  ['people._index', 'GET', '/people', IN],
  ['people.$id', 'GET', '/people/3', IN],
  ['people.new', 'GET', '/people/new', ADMIN],
  ['people.new', 'POST', '/people/new', ADMIN, { name: 'New Colleague' }],
  ['people.$id_.edit', 'GET', '/people/3/edit', ADMIN],
  ['people.$id_.edit', 'POST', '/people/3/edit', ADMIN, { name: 'Another Name' }],
  ['people.$id_.picture', 'GET', '/people/3/picture', 'nobody'],
  ['people.$id_.picture', 'POST', '/people/3/picture', ADMIN],
  ['people.$id_.picture_.removal', 'POST', '/people/3/picture/removal', ADMIN],
  ['people.$id_.merger', 'GET', '/people/3/merger', ADMIN],
  ['people.$id_.merger', 'POST', '/people/3/merger', ADMIN, { other: 'Nobody of this name' }],
  ['people.$id_.erasure', 'GET', '/people/3/erasure', ADMIN],
  ['people.$id_.erasure', 'POST', '/people/3/erasure', ADMIN],
  ['people.$id_.data[.]zip', 'GET', '/people/3/data.zip', ADMIN],
  ['everything[.]zip', 'GET', '/everything.zip', ADMIN],
  ['people.$id_.invitation', 'GET', '/people/3/invitation', ADMIN],
  ['people.$id_.invitation', 'POST', '/people/3/invitation', ADMIN, { by: 'link' }],
  ['people.$id_.deactivation', 'POST', '/people/4/deactivation', ADMIN, { on: 'false' }],
  ['people.names', 'GET', '/people/names?q=an', IN],
  ['people.import', 'GET', '/people/import', ADMIN],
  ['people.import', 'POST', '/people/import', ADMIN],
  ['people.import_.completion', 'POST', '/people/import/completion', ADMIN, { fingerprint: 'stale' }],
  ['people.import_.discarding', 'POST', '/people/import/discarding', ADMIN],
  ['people[.]csv', 'GET', '/people.csv', ADMIN],
  ['teams._index', 'GET', '/teams', IN],
  ['teams.new', 'GET', '/teams/new', ADMIN],
  ['teams.new', 'POST', '/teams/new', ADMIN, { name: 'Night shift' }],
  ['teams.$id.edit', 'GET', '/teams/1/edit', ADMIN],
  ['teams.$id.edit', 'POST', '/teams/1/edit', ADMIN, { name: 'Lindenhof' }],
  ['teams.$id.archival', 'POST', '/teams/9/archival', ADMIN, { on: 'false' }],
  ['settings', 'GET', '/settings', ADMIN],
  ['settings', 'POST', '/settings', ADMIN, { name: 'Lindenhof Clinics', cultureOpen: 'on' }],
  ['audit._index', 'GET', '/audit?did=draft-changed', ADMIN],
  ['audit[.]csv', 'GET', '/audit.csv', ADMIN],
  ['account._index', 'GET', '/account', IN],
  ['account._index', 'POST', '/account', IN, { timeZone: 'UTC', locale: 'en-GB' }],
  ['account.password', 'GET', '/account/password', IN],
  ['account.password', 'POST', '/account/password', IN, { current: 'wrong', password: 'a long enough one' }],
  ['account.sessions.ending', 'POST', '/account/sessions/ending', 'nobody', { id: '999999' }],
  ['sign-in', 'GET', '/sign-in', ALL],
  ['sign-in', 'POST', '/sign-in', ALL, { login: 'nobody@example.org', password: 'wrong' }],
  ['sign-in_.demo', 'POST', '/sign-in/demo', ALL, { role: 'member' }],
  ['join', 'GET', '/join', ALL],
  ['join', 'POST', '/join', ALL, { code: 'wrong' }],
  ['join_.$secret', 'GET', '/join/wrong', 'expired'],
  ['join_.$secret', 'POST', '/join/wrong', 'expired', { password: 'a long enough one' }],
  ['reset', 'GET', '/reset', ALL],
  ['reset', 'POST', '/reset', ALL, { login: 'nobody@example.org' }],
  ['reset_.$secret', 'GET', '/reset/wrong', 'expired'],
  ['reset_.$secret', 'POST', '/reset/wrong', 'expired', { password: 'a long enough one' }],
  ['set-up.$secret', 'GET', '/set-up/wrong', 'expired'],
  [
    'set-up.$secret',
    'POST',
    '/set-up/wrong',
    'expired',
    { organizationName: 'X', name: 'Y', email: 'y@example.org', password: 'a long enough one' },
  ],
  ['theme', 'POST', '/theme', ALL],
  ['logo', 'GET', '/logo', 'expired'],
  ['refused.$status', 'GET', '/refused/403', 'expired'],
  ['$', 'GET', '/no/such/page', 'expired'],
  ['$', 'POST', '/no/such/page', 'expired'],
  // Last, because it ends the session.
  ['sign-out', 'POST', '/sign-out', ALL],
];

const EXPECTED: Record<string, Record<Role, Answer>> = {
  everyone: { visitor: 'open', deactivated: 'open', member: 'open', leader: 'open', admin: 'open' },
  members: { visitor: 'door', deactivated: 'door', member: 'open', leader: 'open', admin: 'open' },
  leaders: { visitor: 'door', deactivated: 'door', member: 'shut', leader: 'open', admin: 'open' },
  admins: { visitor: 'door', deactivated: 'door', member: 'shut', leader: 'shut', admin: 'open' },
  nobody: { visitor: 'door', deactivated: 'door', member: 'shut', leader: 'shut', admin: 'shut' },
  expired: { visitor: 'shut', deactivated: 'shut', member: 'shut', leader: 'shut', admin: 'shut' },
};

test('every route and method is in the table', () => {
  const routes = readdirSync('app/routes').map((file) => {
    const source = readFileSync(`app/routes/${file}`, 'utf8');
    const route = file.replace(/\.tsx?$/, '');
    const page =
      /export default/.test(source) ||
      !file.endsWith('.tsx') ||
      route === 'thanks.recipients' ||
      route === '$';
    return { route, methods: [page && 'GET', /export (async function|const) action/.test(source) && 'POST'] };
  });
  const needed = routes.flatMap(({ route, methods }) =>
    methods.filter(Boolean).map((method) => `${method} ${route}`),
  );
  const named = TABLE.map(([route, method]) => `${method} ${route}`);
  expect([...new Set(named)].sort()).toEqual(needed.sort());
});

test('every route answers each role as the table says', { timeout: 120_000 }, async () => {
  await seedDemo(db(), () => undefined);
  const roles = await clients();
  await db()
    .insertInto('comment')
    .values({ recognition_id: 180, person_id: 3, text: 'So it was.', submit_key: randomUUID() })
    .execute();
  const wrong: string[] = [];
  for (const [, method, path, who, fields] of TABLE)
    for (const [role, client] of Object.entries(roles) as [Role, Client][]) {
      const body = fields?.key ? { ...fields, key: randomUUID() } : fields;
      const response = method === 'GET' ? await client.get(path) : await client.post(path, body);
      const answer = answerOf(response);
      const expected =
        who === 'members' && path === '/' && answer === 'open' ? 'open' : EXPECTED[who]?.[role];
      if (answer !== expected)
        wrong.push(`${method} ${path} as ${role}: ${response.status} ${answer}, not ${expected}`);
      if (response.status >= 500) wrong.push(`${method} ${path} as ${role}: ${response.status}`);
    }
  expect(wrong).toEqual([]);
});

async function clients(): Promise<Record<Role, Client>> {
  const pick = async (role: string, skip = 0) => {
    const people = await db()
      .selectFrom('person')
      .innerJoin('account', 'account.person_id', 'person.id')
      .where('role', '=', role)
      .orderBy('person.id', 'desc')
      .select('person.id')
      .execute();
    return people[skip]?.id as number;
  };
  const gone = await pick('leader', 1);
  const deactivated = await server.as(gone);
  await db().updateTable('person').set({ deactivated_at: new Date() }).where('id', '=', gone).execute();
  return {
    visitor: server.visitor(),
    deactivated,
    member: await server.as(await pick('member')),
    leader: await server.as(await pick('leader')),
    admin: await server.as(await pick('admin')),
  };
}

function answerOf(response: Response): Answer {
  const to = response.headers.get('Location') ?? '';
  if (
    response.status === 303 &&
    /^\/(sign-in(\?|$)|culture$)/.test(to) &&
    !/credo-word/.test(response.headers.get('Set-Cookie') ?? '')
  )
    return 'door';
  return [403, 404, 410].includes(response.status) ? 'shut' : 'open';
}

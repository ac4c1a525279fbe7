import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aDatabase } from '../support/database';
import { seedDemo } from '../support/demo';
import { type Answer, type Role, TABLE } from '../support/routes-table';
import { aServer, type Client } from '../support/server';

const db = aDatabase();
const server = aServer(db, { demo: true });

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
  await db()
    .insertInto('suggestion')
    .values({ field: 'vision', base: 'x', text: 'We stay.', source: 'culture', person_id: 3 })
    .execute();
  const { id: thread_id } = await db()
    .insertInto('draft_thread')
    .values({ field: 'vision', opened_by: 3 })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db()
    .insertInto('draft_comment')
    .values({ thread_id, person_id: 3, text: 'Whose words?', submit_key: randomUUID() })
    .execute();
  await db()
    .insertInto('report')
    .values({ recognition_id: 178, person_id: 3, reason: 'It names a guest.', created_at: new Date() })
    .execute();
  await db()
    .insertInto('screen')
    .values({ name: 'Entrance', token_hash: Buffer.alloc(32), made_by: 1, made_at: new Date() })
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

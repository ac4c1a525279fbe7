import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Actor } from '~/features/organization/actor';
import { thankSomeone } from '~/features/recognition/thank-someone.server';
import { writeComment } from '~/features/recognition/write-comment.server';
import { chance } from '../support/chance';
import { aDatabase } from '../support/database';
import { seedDemo } from '../support/demo';
import { TABLE } from '../support/routes-table';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db, { demo: true });

const REQUESTS = Number(process.env.SWAPPED_REQUESTS ?? 600);
const SECRET = 'Zirkonium';

test(`${REQUESTS} requests with others’ ids read and change nothing that is not theirs`, {
  timeout: 600_000,
}, async () => {
  await seedDemo(db(), () => undefined);
  const [giver, got] = [await anActor(5), await anActor(6)];
  const cards: number[] = [];
  for (let i = 0; i < 20; i++) {
    const text = `${SECRET} ${i}: you sat with me when I could not go on.`;
    const thanks = {
      key: randomUUID(),
      people: [6],
      teams: [],
      text,
      values: [1],
      behaviours: [],
      wish: 'named' as const,
    };
    const outcome = await thankSomeone(db(), giver, thanks);
    if (outcome.refused) throw new Error(outcome.refused);
    cards.push(outcome.id);
    await writeComment(db(), got, {
      recognitionId: outcome.id,
      text: `${SECRET} too`,
      mentions: [],
      key: randomUUID(),
    });
  }
  const people = await db()
    .selectFrom('account')
    .select('person_id as id')
    .where('person_id', 'not in', [5, 6])
    .execute();
  const roles = await db().selectFrom('person').select(['id', 'role']).execute();
  const member = people.find(({ id }) => roles.find((one) => one.id === id)?.role === 'member')?.id ?? 0;
  const admin = people.find(({ id }) => roles.find((one) => one.id === id)?.role === 'admin')?.id ?? 0;
  const before = await others(member, cards);
  const { below, pick, next } = chance(7);
  const asMember = await server.as(member);
  const asAdmin = await server.as(admin);
  const routes = TABLE.filter(([route]) =>
    /\$id|reactions|sessions|recipients|mentionable|arrivals|_index|names|zip/.test(route),
  );
  const read: string[] = [];
  for (let i = 0; i < REQUESTS; i++) {
    const [route, method, path, , fields = {}] = pick(routes);
    const id = () => String(next() < 0.6 ? pick(cards) : 1 + below(200));
    const address = path.replace(/\/\d+/, () => `/${id()}`);
    // What an admin may do is theirs to do; only reading letters among others is not.
    const client = method === 'GET' && next() < 0.4 ? asAdmin : asMember;
    const body = {
      ...fields,
      ...('id' in fields ? { id: id() } : {}),
      ...(fields.key ? { key: randomUUID() } : {}),
      person: id(),
      on: pick(['true', 'false']),
    };
    const response = method === 'GET' ? await client.get(address) : await client.post(address, body);
    if ((await response.text()).includes(SECRET)) read.push(`${method} ${address} (${route})`);
    if (response.status >= 500) read.push(`${method} ${address}: ${response.status}`);
  }
  for (const path of [
    '/?q=could+not+go+on',
    '/everything.zip',
    '/people/6/data.zip',
    '/culture/1',
    '/people/6',
    '/thanks/arrivals?after=1',
  ])
    if (Buffer.from(await (await asAdmin.get(path)).arrayBuffer()).includes(SECRET)) read.push(path);
  expect(read).toEqual([]);
  expect(await others(member, cards)).toEqual(before);
});

async function anActor(id: number): Promise<Actor> {
  const person = await db().selectFrom('person').where('id', '=', id).selectAll().executeTakeFirstOrThrow();
  return { id, homeTeamId: person.home_team_id } as Actor;
}

/** Fingerprints of what belongs to others than this member: all people, teams, settings, charter, and the private cards. */
async function others(member: number, cards: number[]) {
  const tables = {
    person: sql`t.id <> ${member}`,
    team: sql`true`,
    organization: sql`true`,
    charter_draft: sql`true`,
    draft_value: sql`true`,
    draft_behaviour: sql`true`,
    charter_version: sql`true`,
    account: sql`true`,
    ticket: sql`true`,
    person_picture: sql`t.person_id <> ${member}`,
    recognition: sql`t.giver_id <> ${member}`,
    recognition_recipient: sql`t.person_id <> ${member} and t.giver_id <> ${member}`,
    recognition_value: sql`t.recognition_id = any(${cards})`,
    comment: sql`t.person_id <> ${member}`,
    reaction: sql`t.person_id <> ${member}`,
  };
  const found: Record<string, string> = {};
  for (const [table, where] of Object.entries(tables)) {
    const { rows } = await sql<{ row: string }>`
      select row from (
        select (to_jsonb(t) - array['feed_seen', 'feed_left', 'feed_seen_at'])::text as row from ${sql.table(table)} t
        where ${where}
      ) rows order by row collate "C"`.execute(db());
    found[table] = `${rows.length} ${createHash('sha256')
      .update(rows.map(({ row }) => row).join('\n'))
      .digest('hex')}`;
  }
  const reactions = await sql<{ n: number }>`select count(*)::int as n from reaction
    where person_id = ${member} and recognition_id = any(${cards})`.execute(db());
  return { ...found, mine: reactions.rows[0]?.n };
}

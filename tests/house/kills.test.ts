import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '#db/embedded.server';
import { type App, startApp } from '../support/app';

const KILLS = Number(process.env.KILLS ?? 8);
// They write side by side, and stay below the 60 letters an hour that each may give.
const ROLES = ['member', 'leader', 'admin'];
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'credo-kills-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test(`nothing acknowledged is lost over ${KILLS} kills amid writes, and each next start serves`, {
  timeout: 180_000,
}, async () => {
  const acknowledged = new Set<number>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const app = await startApp([process.execPath, 'build/server.js'], {
      CREDO_DATA_DIR: dataDir,
      CREDO_DEMO: '1',
    });
    const cookies = await Promise.all(ROLES.map((role) => signIn(app, role)));
    const before = acknowledged.size;
    const writers = cookies.map((cookie) => thankUntilGone(app, cookie, acknowledged));
    while (acknowledged.size < before + 2 + (kill % 5)) await new Promise(setImmediate);
    app.child.kill('SIGKILL');
    await Promise.all([...writers, app.ended]);
  }
  const embedded = await startEmbedded({ dataDir, say: () => undefined });
  const client = new pg.Client(embedded.connectionString);
  await client.connect();
  const { rows } = await client.query<{ id: number }>('select id from recognition');
  await client.end();
  await embedded.stop();
  const kept = new Set(rows.map((row) => row.id));
  expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILLS * 2);
});

async function signIn(app: App, role: string) {
  const door = await post(app, '/sign-in/demo', { role });
  expect([app.said.join(''), door.status]).toEqual([expect.stringContaining('Credo is at'), 303]);
  return door.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

async function thankUntilGone(app: App, cookie: string, acknowledged: Set<number>) {
  for (;;) {
    const thanks = {
      key: randomUUID(),
      people: '7',
      values: '1',
      text: 'You stayed until it was right again.',
    };
    const answer = await post(app, '/thanks/new', thanks, cookie).catch(() => undefined);
    if (!answer) return;
    acknowledged.add(Number(/^\/thanks\/(\d+)$/.exec(answer.headers.get('Location') ?? '')?.[1]));
  }
}

function post(app: App, path: string, fields: Record<string, string>, cookie = '') {
  return fetch(app.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: app.origin, Cookie: cookie },
    body: new URLSearchParams(fields),
  });
}

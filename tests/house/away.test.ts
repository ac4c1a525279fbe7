import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp } from '../support/app';

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'credo-away-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test.each(['SIGQUIT', 'SIGKILL'] as const)(
  'a database that falls by %s under load is answered for with 503, and serves again by itself',
  async (signal) => {
    const app = await startApp([process.execPath, 'build/server.js'], {
      CREDO_DATA_DIR: dataDir,
      CREDO_DEMO: '1',
    });
    const seen: number[] = [];
    const kept = new Set<string>();
    const cookie = await signIn(app.origin);
    let loading = true;
    const readers = Array.from({ length: 4 }, async () => {
      while (loading) seen.push((await fetch(`${app.origin}/culture`)).status);
    });
    const writers = Array.from({ length: 2 }, async () => {
      while (loading) {
        const answer = await give(app.origin, cookie);
        if (answer.status === 303) kept.add(answer.headers.get('Location') ?? '');
        else seen.push(answer.status);
      }
    });
    await expect.poll(() => seen.length > 40 && kept.size > 4).toBe(true);
    const [postmaster] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(postmaster), signal);
    await expect.poll(() => seen.includes(503)).toBe(true);
    await expect.poll(() => seen.slice(-8).every((status) => status === 200)).toBe(true);
    const before = kept.size;
    await expect.poll(() => kept.size).toBeGreaterThan(before);
    loading = false;
    await Promise.all([...readers, ...writers]);
    for (const path of kept)
      expect((await fetch(app.origin + path, { headers: { Cookie: cookie } })).status).toBe(200);
    expect([...new Set(seen)].sort()).toEqual([200, 503]);
    expect(app.child.exitCode).toBe(null);
    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
  },
);

async function signIn(origin: string) {
  const body = new URLSearchParams({ role: 'member' });
  const door = await fetch(`${origin}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin },
    body,
  });
  return door.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

function give(origin: string, cookie: string) {
  const text = 'You stayed until it was right again.';
  const body = new URLSearchParams({ key: randomUUID(), people: '7', values: '1', text });
  return fetch(`${origin}/thanks/new`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin, Cookie: cookie },
    body,
  });
}

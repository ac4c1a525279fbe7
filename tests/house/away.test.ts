import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
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
    let loading = true;
    const readers = Array.from({ length: 4 }, async () => {
      while (loading) seen.push((await fetch(`${app.origin}/culture`)).status);
    });
    await expect.poll(() => seen.length).toBeGreaterThan(40);
    const [postmaster] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(postmaster), signal);
    await expect.poll(() => seen.includes(503), { timeout: 10_000 }).toBe(true);
    await expect.poll(() => seen.slice(-8).every((status) => status === 200), { timeout: 30_000 }).toBe(true);
    await sleep(500);
    loading = false;
    await Promise.all(readers);
    expect([...new Set(seen)].sort()).toEqual([200, 503]);
    expect(app.child.exitCode).toBe(null);
    app.child.kill('SIGTERM');
    expect(await app.ended).toBe(0);
  },
);

import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '#db/embedded.server';

let root: string;
const say = () => undefined;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'credo-embedded-'));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

test('a killed server process is replaced on the same port', async () => {
  const embedded = await startEmbedded({ dataDir: join(root, 'fallen'), say });
  try {
    const before = embedded.pid();
    process.kill(before, 'SIGKILL');
    await expect.poll(() => embedded.pid() !== before).toBe(true);
    await expect.poll(() => answers(embedded.connectionString)).toBe(true);
  } finally {
    await embedded.stop();
  }
});

test('a second app on the folder is told who holds it', async () => {
  const dataDir = join(root, 'held');
  const embedded = await startEmbedded({ dataDir, say });
  try {
    await expect(startEmbedded({ dataDir, say })).rejects.toThrow(
      `Another Credo (process ${process.pid}) already uses`,
    );
    expect(await answers(embedded.connectionString)).toBe(true);
  } finally {
    await embedded.stop();
  }
});

test('the password is kept from others, and the next start finds it', async () => {
  const dataDir = join(root, 'again');
  await (await startEmbedded({ dataDir, say })).stop();
  const password = join(dataDir, 'postgres', 'credo-password');
  expect((await stat(password)).mode & 0o777).toBe(0o600);
  expect(await readFile(password, 'utf8')).toMatch(/^[\w-]{32}$/);
  const embedded = await startEmbedded({ dataDir, say });
  expect(await answers(embedded.connectionString)).toBe(true);
  await embedded.stop();
  expect(await answers(embedded.connectionString)).toBe(false);
});

async function answers(connectionString: string) {
  const client = new pg.Client(connectionString);
  client.on('error', () => undefined);
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

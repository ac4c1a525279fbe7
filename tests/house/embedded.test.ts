import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '#db/embedded.server';

let root: string;
let program: string;
const say = () => undefined;

// The app in small: holds the database, writes rows one by one and prints each once the database has acknowledged it.
const writer = `
import pg from 'pg';
import { startEmbedded } from ${JSON.stringify(resolve('db/embedded.server.ts'))};
const embedded = await startEmbedded({ dataDir: process.argv[2], say: () => undefined });
const client = new pg.Client(embedded.connectionString);
await client.connect();
await client.query('create table if not exists written (id bigint generated always as identity, run int)');
for (;;) {
  const { rows } = await client.query('insert into written (run) values ($1) returning id', [process.pid]);
  process.stdout.write(rows[0].id + '\\n');
}`;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'credo-embedded-'));
  program = resolve(`build/test-writer-${process.pid}.mjs`);
  const source = join(root, 'writer.ts');
  await writeFile(source, writer);
  await build({
    entryPoints: [source],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
});

afterAll(async () => {
  await rm(program, { force: true });
  await rm(root, { recursive: true, force: true });
});

test('no acknowledged write is lost over five kills, and each next start serves', {
  timeout: 60_000,
}, async () => {
  const dataDir = join(root, 'kills');
  const acknowledged: number[] = [];
  for (let kill = 0; kill < 5; kill += 1) {
    const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
    acknowledged.push(...(await readUntilKilled(child, 5 + kill * 37)));
  }
  const embedded = await startEmbedded({ dataDir, say });
  try {
    const kept = await read(embedded.connectionString);
    expect(acknowledged.length).toBeGreaterThan(300);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  } finally {
    await embedded.stop();
  }
});

test('a killed server process is replaced on the same port', async () => {
  const embedded = await startEmbedded({ dataDir: join(root, 'fallen'), say });
  try {
    const before = embedded.pid();
    process.kill(before, 'SIGKILL');
    await expect.poll(() => embedded.pid() !== before, { timeout: 15_000 }).toBe(true);
    await expect.poll(() => answers(embedded.connectionString), { timeout: 15_000 }).toBe(true);
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

test('the password is kept from others, and the next start is quick', async () => {
  const dataDir = join(root, 'again');
  await (await startEmbedded({ dataDir, say })).stop();
  const password = join(dataDir, 'postgres', 'credo-password');
  expect((await stat(password)).mode & 0o777).toBe(0o600);
  expect(await readFile(password, 'utf8')).toMatch(/^[\w-]{32}$/);
  const began = performance.now();
  const embedded = await startEmbedded({ dataDir, say });
  expect(performance.now() - began).toBeLessThan(2000);
  await embedded.stop();
  expect(await answers(embedded.connectionString)).toBe(false);
});

async function readUntilKilled(child: ChildProcess, lines: number) {
  const read: number[] = [];
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface(child.stdout)) {
    read.push(Number(line));
    if (read.length === lines) child.kill('SIGKILL');
  }
  return read;
}

async function read(connectionString: string) {
  const client = new pg.Client(connectionString);
  await client.connect();
  const { rows } = await client.query<{ id: string }>('select id from written');
  await client.end();
  return new Set(rows.map((row) => Number(row.id)));
}

async function answers(connectionString: string) {
  const client = new pg.Client(connectionString);
  client.on('error', () => undefined);
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp } from '../support/app';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'credo-start-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops app and database, and the set-up link was shown',
  async (signal) => {
    const dataDir = join(root, signal);
    const app = await startApp([process.execPath, 'bin/start.mjs'], { CREDO_DATA_DIR: dataDir });
    const link = () => /http:\S+\/set-up\/[\w-]+/.exec(app.said.join(''))?.[0] ?? '';
    await expect.poll(link).not.toBe('');
    expect((await fetch(link())).status).toBe(200);
    expect(app.said.join('')).toContain(`Its data lies in ${dataDir}`);
    app.child.kill(signal);
    expect(await app.ended).toBe(0);
    await expect(readFile(join(dataDir, 'postgres', 'postmaster.pid'))).rejects.toThrow('ENOENT');
  },
);

test('when only npm gets the signal, app and database stop too', async () => {
  const dataDir = join(root, 'npm');
  const app = await startApp(['npm', 'start', '--silent'], { CREDO_DATA_DIR: dataDir });
  expect((await fetch(`${app.origin}/healthz`)).status).toBe(200);
  app.child.kill('SIGTERM');
  await app.ended;
  const gone = () =>
    fetch(`${app.origin}/healthz`).then(
      () => false,
      () => true,
    );
  await expect.poll(gone).toBe(true);
  const stopped = () =>
    readFile(join(dataDir, 'postgres', 'postmaster.pid')).then(
      () => false,
      () => true,
    );
  await expect.poll(stopped).toBe(true);
});

test('a taken port is told in a sentence that names another', async () => {
  const other = createServer().listen(0, 'localhost');
  await new Promise((listening) => other.once('listening', listening));
  const { port } = other.address() as AddressInfo;
  const app = await startApp([process.execPath, 'build/server.js'], {
    PORT: String(port),
    CREDO_DATA_DIR: join(root, 'port'),
  });
  expect(await app.ended).toBe(1);
  expect(app.said.join('')).toContain(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
  other.close();
});

test('of two first starts at once one installs and builds, the other waits; a stale lock installs again', async () => {
  const house = join(root, 'house');
  await mkdir(house);
  await cp('bin', join(house, 'bin'), { recursive: true });
  await writeFile(join(house, 'bin', 'build.mjs'), builder);
  const part = { name: 'part', version: '1.0.0' };
  await mkdir(join(house, 'part'));
  await writeFile(join(house, 'part', 'package.json'), JSON.stringify(part));
  const whole = { name: 'house', version: '1.0.0', dependencies: { part: 'file:part' } };
  await writeFile(join(house, 'package.json'), JSON.stringify(whole));
  const lock = (version: string) => {
    const packages = {
      '': whole,
      'node_modules/part': { resolved: 'part', link: true },
      part: { version: '1.0.0' },
    };
    const text = JSON.stringify({ name: 'house', version, lockfileVersion: 3, packages });
    return writeFile(join(house, 'package-lock.json'), text);
  };
  const built = async () => (await readFile(join(house, 'builds'), 'utf8')).length;
  await lock('1.0.0');
  const said = await Promise.all([prepare(house), prepare(house)]);
  expect(said.filter((words) => words.includes('Installing packages'))).toHaveLength(1);
  expect(said.filter((words) => words.includes('Waiting for process'))).toHaveLength(1);
  expect(await built()).toBe(1);
  expect(await prepare(house)).toBe('');
  await lock('1.0.1');
  expect(await prepare(house)).toContain('Installing packages');
  await rm(join(house, 'node_modules'), { recursive: true, force: true });
  await mkdir(join(house, 'node_modules'));
  expect(await prepare(house)).toContain('Installing packages');
  expect(await built()).toBe(2);
});

// Stands in for the real build, which has tests enough: leaves what a build leaves, and one more mark each time.
const builder = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('build', { recursive: true });
writeFileSync('build/server.js', '');
appendFileSync('builds', '+');
await new Promise((done) => setTimeout(done, 500));`;

function prepare(house: string): Promise<string> {
  const child = spawn(process.execPath, ['bin/prepare.mjs'], {
    cwd: house,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((done) => child.once('exit', () => done(said)));
}

// Starts what is measured and reads what it costs, from /proc (Linux).
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Credo with the demo organization in a folder of its own. */
export async function startCredo(port, folder) {
  const child = spawn(process.execPath, ['--max-semi-space-size=32', 'build/server.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      LOG_LEVEL: 'silent',
      CREDO_DATA_DIR: folder,
      CREDO_DEMO: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const began = performance.now();
  await new Promise((up) => child.stdout.on('data', (said) => String(said).includes('Credo is at') && up()));
  const ready = performance.now() - began;
  const lines = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(folder, 'postgres', 'credo-password'), 'utf8');
  const database = `postgres://credo:${password}@127.0.0.1:${lines[3]}/credo`;
  const client = new pg.Client({ connectionString: database });
  client.on('error', () => undefined);
  await client.connect();
  return { child, origin: `http://localhost:${port}`, ready, database, client, postmaster: Number(lines[0]) };
}

export async function startFloor(port, database) {
  const child = spawn(process.execPath, ['tests/bench/floor.mjs', String(port), database], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((up) => child.stdout.once('data', up));
  return { child, origin: `http://localhost:${port}` };
}

export function stop({ child, client }) {
  const ended = new Promise((done) => child.once('exit', done));
  client?.end().catch(() => undefined);
  child.kill('SIGTERM');
  return ended;
}

/** CPU spent so far, in ms: the program's own, and that of every process of the database. */
export function spent(pid, postmaster) {
  let database = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(name);
    if (stat && (stat.parent === postmaster || stat.pid === postmaster)) database += stat.cpu;
    // And those of its processes that have ended meanwhile.
    if (stat?.pid === postmaster) database += stat.ended;
  }
  return { app: statOf(pid)?.cpu ?? 0, database };
}

export const memoryOf = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

function statOf(pid) {
  try {
    // The name in brackets may hold spaces. Ticks are 10 ms.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ms = (at) => (Number(fields[at]) + Number(fields[at + 1])) * 10;
    return { pid: Number(pid), parent: Number(fields[1]), cpu: ms(11), ended: ms(13) };
  } catch {
    return undefined;
  }
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedProblem, type Programs } from './embedded-binaries.server';

export type Postmaster = { pid: number; port: number };

// Not our whole environment: it may hold secrets that are none of the server's business.
const quiet: NodeJS.ProcessEnv = {
  NODE_ENV: 'production',
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: process.env.PATH ?? '',
};

/** How the embedded server is set: on loopback alone, in UTC. */
export const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Its data lies in memory or on a fast disk, and no page is worth compiling for.
  random_page_cost: '1.1',
  jit: 'off',
};

/** The command for one of the server's programs, in a process group of its own and writing to the log file. */
export function spawnProgram(programs: Programs, name: string, options: string[], log: string): ChildProcess {
  const [command = '', ...rest] = [...programs.prefix, join(programs.bin, name), ...options];
  const output = openSync(log, 'a', 0o600);
  const { uid, gid } = programs;
  const child = spawn(command, rest, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
    env: quiet,
    uid,
    gid,
  });
  closeSync(output);
  return child;
}

/** Resolves with the exit code, or rejects when the program could not be started at all. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('exit', resolve);
    child.once('error', reject);
  });
}

/** Where the server of this data folder listens, for who reads beside the process that holds it; undefined when none runs. */
export function findRunning(dataDir: string): string | undefined {
  const cluster = join(dataDir, 'postgres');
  const running = findPostmaster(cluster);
  if (!running) return undefined;
  const password = readFileSync(join(cluster, 'credo-password'), 'utf8');
  return `postgres://credo:${password}@127.0.0.1:${running.port}/credo`;
}

/** The server that runs on this cluster, orphaned or not; a stale pid that another program got does not count. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (pid > 0 && runsOn(pid, cluster)) return { pid, port: Number(lines[3]) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return undefined;
}

// A zombie has no command line, so that one nobody reaps counts as gone.
export function runsOn(pid: number, cluster: string): boolean {
  try {
    const words =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
            .trim()
            .split(/ (?=-)/);
    return (
      words.some((word) => /postgres(\.exe)?$/.test(word)) && words.some((word) => word.endsWith(cluster))
    );
  } catch {
    return false;
  }
}

/** Stops fast (clients are cut off, writes are kept), then insists. */
export async function stopPostmaster(pid: number, cluster: string): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw error;
    }
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (!runsOn(pid, cluster)) return;
      await sleep(10);
    }
  }
  throw new EmbeddedProblem(`The database process ${pid} does not stop.`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedProblem, findPrograms, type Programs } from './embedded-binaries.server';
import {
  exitOf,
  findPostmaster,
  freePort,
  runsOn,
  SETTINGS,
  spawnProgram,
  stopPostmaster,
} from './embedded-postmaster.server';

export { EmbeddedProblem };

type Options = {
  dataDir: string;
  say: (sentence: string) => void;
  settings?: Record<string, string>;
  /** Programs of another PostgreSQL than the one that comes with us, and how its clusters are made. */
  programs?: { native: string; initdb: string[] };
};
type House = {
  cluster: string;
  log: string;
  password: string;
  programs: Programs;
  settings: Record<string, string>;
};
type Held = { pid: number; port: number; client: pg.Client };

const holderLock = 4_207_002;

/**
 * Starts, joins or replaces the PostgreSQL that keeps its data below dataDir, and holds it for this process alone.
 * Throws EmbeddedProblem with a sentence for the person when it cannot.
 */
export async function startEmbedded({ dataDir, say, settings = {}, programs: other }: Options) {
  const folder = resolve(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const programs = await findPrograms(folder, other?.native);
  const cluster = join(folder, 'postgres');
  const log = join(folder, 'postgres.log');
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    say('Making the database');
    await makeCluster(programs, folder, cluster, log, other?.initdb);
  }
  const password = await readFile(join(cluster, 'credo-password'), 'utf8');
  const house: House = { cluster, log, password, programs, settings };
  let held = await hold(house, say);
  let stopping = false;
  await makeDatabase(held.client);
  const port = held.port;

  // When the server falls over it is started again on the same port, so that open pools recover by themselves.
  const watch = () => {
    held.client.on('error', () => undefined);
    held.client.once('end', async () => {
      while (!stopping) {
        try {
          held = await hold(house, say, port);
          return watch();
        } catch (error) {
          say(`The database is away: ${error instanceof Error ? error.message : error}`);
          await sleep(2000, undefined, { ref: false });
        }
      }
    });
  };
  watch();

  return {
    connectionString: address(house, port, 'credo'),
    pid: () => held.pid,
    async stop() {
      if (stopping) return;
      stopping = true;
      await stopPostmaster(held.pid, cluster);
      await held.client.end().catch(() => undefined);
    },
  };
}

// Made beside and renamed, so that an interrupted first start leaves nothing half made; the slower of two gives way.
async function makeCluster(
  programs: Programs,
  folder: string,
  cluster: string,
  log: string,
  locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
) {
  const side = join(folder, `postgres-new-${process.pid}`);
  const secret = join(folder, `password-${process.pid}`);
  const password = randomBytes(24).toString('base64url');
  const own = async (path: string) => {
    await chmod(path, 0o600);
    if (programs.uid !== undefined) await chown(path, programs.uid, programs.gid ?? programs.uid);
  };
  for (const left of await readdir(folder)) {
    const pid = /^(?:postgres-new|password)-(\d+)$/.exec(left)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(folder, left), { recursive: true, force: true });
  }
  try {
    await writeFile(secret, password, { mode: 0o600 });
    await own(secret);
    const options = [
      '-D',
      side,
      '-U',
      'credo',
      `--pwfile=${secret}`,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C',
    ];
    const code = await exitOf(spawnProgram(programs, 'initdb', [...options, ...locale], log));
    if (code !== 0) throw new EmbeddedProblem(`The database could not be made. ${endOf(log)}`);
    await rename(secret, join(side, 'credo-password'));
    await rename(side, cluster).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
    });
  } finally {
    await rm(secret, { force: true });
    await rm(side, { recursive: true, force: true });
  }
}

async function hold(house: House, say: Options['say'], port?: number): Promise<Held> {
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const running = findPostmaster(house.cluster);
    if (running && (port ?? running.port) === running.port) {
      const client = await connectWhileAlive(house, running.pid, running.port);
      if (client) return { ...running, client: await takeLock(client) };
    }
    // Alive, yet not to be spoken to: it is on its way out, or stuck.
    if (running) {
      say('Replacing a database process that was left behind');
      await stopPostmaster(running.pid, house.cluster);
    }
    const started = await startPostmaster(house, port ?? (await freePort()));
    if (started) return started;
    // A server that was killed a moment ago bars the folder by its pid until that is reaped.
    await sleep(100 * 2 ** attempt);
  }
  throw new EmbeddedProblem(`The database does not start. ${endOf(house.log)}`);
}

async function startPostmaster(house: House, port: number): Promise<Held | undefined> {
  const settings = { ...SETTINGS, ...house.settings };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawnProgram(
    house.programs,
    'postgres',
    ['-D', house.cluster, '-p', String(port), ...options],
    house.log,
  );
  // The server must not keep this process alive.
  child.unref();
  let gone = false;
  exitOf(child).then(
    () => {
      gone = true;
    },
    () => {
      gone = true;
    },
  );
  const client = await connectWhileAlive(house, child.pid ?? 0, port, () => gone);
  return client && { pid: child.pid ?? 0, port, client: await takeLock(client) };
}

// Undefined when the server went away or refuses for longer than an idle one would; recovery may take its time.
async function connectWhileAlive(
  house: House,
  pid: number,
  port: number,
  gone = () => !runsOn(pid, house.cluster),
) {
  const patience = { starting: Date.now() + 600_000, other: Date.now() + 10_000 };
  while (!gone()) {
    const client = new pg.Client({
      connectionString: address(house, port, 'postgres'),
      application_name: `credo:${process.pid}`,
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      const { code, message } = error as { code?: string; message: string };
      if (code === '57P03' && message.includes('shutting down')) return undefined;
      if (code === '28P01')
        throw new EmbeddedProblem('The database does not take the password kept in the data folder.');
      if (Date.now() > (code === '57P03' ? patience.starting : patience.other)) return undefined;
      await sleep(10);
    }
  }
  return undefined;
}

// The lock of a killed app goes away with its connection, a moment after the app itself.
async function takeLock(client: pg.Client) {
  for (const until = Date.now() + 5000; ; await sleep(20)) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as taken', [holderLock]);
    if (rows[0]?.taken) return client;
    const holder = await client.query(
      `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
       where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
      [holderLock],
    );
    const pid = Number(String(holder.rows[0]?.name ?? '').replace('credo:', ''));
    if (pid > 0 && (isAlive(pid) || Date.now() > until)) {
      await client.end();
      throw new EmbeddedProblem(
        `Another Credo (process ${pid}) already uses this data folder: stop it, or set CREDO_DATA_DIR to another folder.`,
      );
    }
  }
}

async function makeDatabase(client: pg.Client) {
  const { rowCount } = await client.query(`select from pg_database where datname = 'credo'`);
  if (!rowCount) await client.query('create database credo template template0');
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function address(house: House, port: number, database: string) {
  return `postgres://credo:${house.password}@127.0.0.1:${port}/${database}`;
}

function endOf(log: string) {
  return `Its last words, from ${log}: ${readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' ')}`;
}

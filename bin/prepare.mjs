// Installs and builds when needed. Runs before node_modules exists: Node's own modules only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const lock = at('.cache', 'prepare.lock');
const built = [
  'app',
  'db',
  'public',
  'bin/build.mjs',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** Leaves node_modules and build as the sources want them; of two at once the second waits for the first. */
export async function prepare(say = (sentence) => console.log(sentence)) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Error(`Credo needs Node 20 or later; this is ${process.versions.node}.`);
  }
  if (isInstalled() && isBuilt()) return;
  await takeLock(say);
  try {
    if (!isInstalled()) await install(say);
    if (!isBuilt()) {
      say('Building');
      const fingerprint = fingerprintOf(built);
      rmSync(at('build', '.stamp'), { force: true });
      await run(process.execPath, [at('bin', 'build.mjs')]);
      writeFileSync(at('build', '.stamp'), fingerprint);
    }
  } finally {
    rmSync(lock, { force: true });
  }
}

async function install(say) {
  say('Installing packages (a minute or two, the first time only)');
  rmSync(at('node_modules', '.credo-stamp'), { force: true });
  const npm = process.env.npm_execpath;
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm && /\.c?js$/.test(npm)) await run(process.execPath, [npm, ...options]);
  else await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', options);
  writeFileSync(at('node_modules', '.credo-stamp'), fingerprintOf(['package-lock.json']));
}

const isInstalled = () => stampOf('node_modules', '.credo-stamp') === fingerprintOf(['package-lock.json']);
const isBuilt = () =>
  existsSync(at('build', 'server.js')) && stampOf('build', '.stamp') === fingerprintOf(built);

function stampOf(...path) {
  return existsSync(at(...path)) ? readFileSync(at(...path), 'utf8') : '';
}

function fingerprintOf(names) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const name of names) addTo(hash, name);
  return hash.digest('hex');
}

function addTo(hash, name) {
  if (!existsSync(at(name))) return;
  const entries = name.includes('.') ? null : readdirSync(at(name), { recursive: true, withFileTypes: true });
  if (!entries) return hash.update(`${name}\0`).update(readFileSync(at(name)));
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  for (const file of files.sort()) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file));
}

async function takeLock(say) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; ; await sleep(200)) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf();
    if (holder === undefined) continue;
    if (!isAlive(holder)) rmSync(lock, { force: true });
    else if (!told) say(`Waiting for process ${holder}, which is installing and building`);
    told = true;
  }
}

// Undefined while the other is between making the file and writing its pid, or has just removed it.
function holderOf() {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs a command in the project's folder; a signal to this process stops it too. */
export function run(command, options, settings = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, { cwd: root, stdio: 'inherit', ...settings });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const settle = (error) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      error ? reject(error) : resolve();
    };
    child.once('error', settle);
    child.once('exit', (code, signal) => {
      settle(
        code === 0
          ? undefined
          : new Error(`${[command, ...options].join(' ')} ended with ${signal ?? code}.`),
      );
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await prepare();

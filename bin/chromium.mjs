// Finds a Chromium for the browser journeys, or gets one.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './prepare.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const cache = join(root, '.cache', 'chromium');
const lambda = join(cache, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');

/** The path of a Chromium that starts; throws a sentence when there is none to be had. */
export async function findChromium(say) {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (starts(given)) return given;
    throw new Error(
      `CHROMIUM_PATH is wrong: ${given} does not start. Expected a browser such as /usr/bin/chromium.`,
    );
  }
  for (const get of [fromSystem, fromDebian, fromNpm, fromPlaywright]) {
    const path = await get(say).catch(() => undefined);
    if (path && starts(path)) return path;
  }
  throw new Error(
    'No Chromium could be found or fetched: install one, or set CHROMIUM_PATH to one such as /usr/bin/chromium.',
  );
}

const starts = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

async function fromSystem() {
  const folders = (process.env.PATH ?? '').split(':');
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), mac].find((path) =>
    existsSync(path),
  );
}

async function fromDebian(say) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  say('Installing Chromium with apt-get');
  const settings = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  await run('apt-get', ['update', '-q'], settings);
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], settings);
  return fromSystem();
}

async function fromNpm(say) {
  if (process.platform !== 'linux') return undefined;
  if (!existsSync(lambda)) {
    say('Fetching Chromium from npm');
    await run('npm', [
      'install',
      '--prefix',
      cache,
      '--no-audit',
      '--no-fund',
      '--silent',
      '@sparticuz/chromium@147',
    ]);
  }
  const { default: chromium } = await import(pathToFileURL(lambda).href);
  return chromium.executablePath();
}

async function fromPlaywright(say) {
  say('Fetching Chromium from Playwright');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium-headless-shell']);
  const program = `import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))`;
  return execFileSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' }).trim();
}

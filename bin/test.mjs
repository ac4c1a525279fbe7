// `npm test`: brings what it needs, runs the tests, and says last how many there were.
// `npm run test:long`: those of which `npm test` runs a share, in full.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root, run } from './prepare.mjs';

const say = (sentence) => console.log(sentence);
const journeys = join(root, 'tests', 'journeys');
const long = process.argv.includes('--long');
const wanted = long
  ? [
      'tests/routes/fuzz.test.ts',
      'tests/routes/swapped-ids.test.ts',
      'tests/features/draft/interleavings.test.ts',
      'tests/house/kills.test.ts',
      'tests/house/mail-kills.test.ts',
      'tests/journeys/looks.test.ts',
      'tests/journeys/screen.test.ts',
    ]
  : process.argv.slice(2);
const shares = long
  ? {
      FUZZ_REQUESTS: '20000',
      SWAPPED_REQUESTS: '5000',
      INTERLEAVINGS: '10000',
      MAIL_KILLS: '50',
      KILLS: '20',
      LOOKS: 'all',
      SCREEN_CHANGES: '20000',
      SCREEN_ARRIVALS: '5000',
    }
  : {};
const results = join(root, '.cache', `results-${process.pid}.json`);
mkdirSync(join(root, '.cache'), { recursive: true });

let ended = 0;
try {
  await prepare(say);
  const needsBrowser =
    (long || !wanted.includes('--project')) && existsSync(journeys) && readdirSync(journeys).length > 0;
  const { findChromium } = await import('./chromium.mjs');
  const browser = needsBrowser ? { CHROMIUM_PATH: await findChromium(say) } : {};
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  await run(process.execPath, [vitest, 'run', ...reports, ...wanted], {
    env: { ...process.env, NODE_ENV: 'test', ...shares, ...browser },
  });
} catch (error) {
  ended = 1;
  console.error(error.message);
}

const told = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
rmSync(results, { force: true });
const passed = told.numPassedTests ?? 0;
const skipped = (told.numPendingTests ?? 0) + (told.numTodoTests ?? 0);
// A file that does not load, or a server that does not start, counts as a failure although no test ran.
const failed = Math.max(told.numFailedTests ?? 0, ended);
for (const file of told.testResults ?? []) {
  if (file.status === 'failed' && !file.assertionResults?.length)
    console.log(`✗ ${file.name}: ${file.message}`);
  for (const { status, fullName, failureMessages } of file.assertionResults ?? [])
    if (status === 'failed')
      console.log(`✗ ${fullName}: ${(failureMessages?.[0] ?? '').slice(0, 600).replaceAll('\n', ' ')}`);
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

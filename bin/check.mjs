// `npm run check`: types, lint and format, boundaries, generated database types, no skipped tests.
// With --write it mends what can be mended.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, root, run } from './prepare.mjs';

const write = process.argv.includes('--write');
const tool = (name) => join(root, 'node_modules', '.bin', name);
const generator = join(root, '.cache', 'generate-types.mjs');

const checks = {
  'generated types': async () => {
    const { build } = await import('esbuild');
    const entry = { entryPoints: [join(root, 'db', 'generate-types.ts')], outfile: generator };
    await build({
      ...entry,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'warning',
    });
    await run(process.execPath, [generator, ...(write ? ['--write'] : [])]);
  },
  'lint and format': () => run(tool('biome'), write ? ['check', '--write', '.'] : ['ci', '.']),
  types: () => run(tool('tsc'), ['--noEmit', '-p', root]),
  boundaries: () =>
    run(tool('depcruise'), [
      '--config',
      '.dependency-cruiser.cjs',
      ...['app', 'db'].filter((name) => existsSync(join(root, name))),
    ]),
  'no skipped tests': async () => {
    const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' });
    const skipping = files.filter((file) => {
      return (
        /\.test\.tsx?$/.test(file) &&
        /\.(skip|only|todo|skipIf|runIf)\b\s*\(/.test(readFileSync(join(root, 'tests', file), 'utf8'))
      );
    });
    if (skipping.length > 0) throw new Error(`Tests are skipped in ${skipping.join(', ')}.`);
  },
};

await prepare();
const broken = [];
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`${name}: fine`);
  } catch (error) {
    broken.push(name);
    console.log(`${name}: ${error.message}`);
  }
}
if (broken.length > 0) console.log(`Not fine: ${broken.join(', ')}.`);
process.exitCode = broken.length > 0 ? 1 : 0;

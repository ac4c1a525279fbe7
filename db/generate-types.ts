import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool } from './connection.server';
import { startEmbedded } from './embedded.server';
import { migrate } from './migrator.server';

// With --write the types of a freshly migrated database replace db/types.ts; without, they must be the same.
const folder = await mkdtemp(join(tmpdir(), 'credo-types-'));
const settings = { fsync: 'off' };
const embedded = await startEmbedded({ dataDir: join(folder, 'data'), say: () => undefined, settings });
try {
  const pool = openPool(embedded.connectionString, 1);
  await migrate(pool);
  await pool.end();
  const fresh = process.argv.includes('--write') ? 'db/types.ts' : join(folder, 'types.ts');
  const mapping = ['--date-parser', 'string', '--type-mapping', '{"int8":"number"}'];
  const which = [
    '--dialect',
    'postgres',
    '--exclude-pattern',
    'schema_migration',
    '--url',
    embedded.connectionString,
  ];
  const options = [...which, ...mapping, '--log-level', 'error', '--out-file', fresh];
  execFileSync('node_modules/.bin/kysely-codegen', options, { stdio: 'inherit' });
  if ((await readFile(fresh, 'utf8')) !== (await readFile('db/types.ts', 'utf8'))) {
    console.log('db/types.ts is not what the migrations make: run npm run check -- --write');
    process.exitCode = 1;
  }
} finally {
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
}

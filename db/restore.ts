import { resolve } from 'node:path';
import { readEnv, WrongSetting } from '~/shared/env.server';
import { EmbeddedProblem, startEmbedded } from './embedded.server';
import { SchemaTooNew } from './migrator.server';
import { RestoreRefused, restore } from './restore.server';

// `npm run restore -- file`: into the empty database that is configured, embedded or given by DATABASE_URL.
try {
  const [, , file] = process.argv;
  if (!file) throw new RestoreRefused('Which file? npm run restore -- credo-2026-01-31-1200.zip');
  const env = readEnv(process.env);
  const dataDir = resolve(env.dataDir);
  const embedded = env.databaseUrl ? undefined : await startEmbedded({ dataDir, say: console.log });
  try {
    const { tables, takenAt } = await restore(
      resolve(file),
      env.databaseUrl ?? embedded?.connectionString ?? '',
    );
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `Everything of ${takenAt} is back: ${rows} rows of ${tables.length} tables. Start Credo with npm start.`,
    );
  } finally {
    await embedded?.stop();
  }
} catch (error) {
  const kinds = [WrongSetting, EmbeddedProblem, RestoreRefused, SchemaTooNew];
  console.error(kinds.some((kind) => error instanceof kind) ? (error as Error).message : error);
  process.exitCode = 1;
}

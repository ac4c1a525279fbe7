import { resolve } from 'node:path';
import { readEnv, WrongSetting } from '~/shared/env.server';
import { backUp } from './backup.server';
import { dayOf } from './dated-backups.server';
import { EmbeddedProblem, startEmbedded } from './embedded.server';
import { findRunning } from './embedded-postmaster.server';

// `npm run backup [-- file]`: one file with everything, also while Credo runs.
try {
  const env = readEnv(process.env);
  const dataDir = resolve(env.dataDir);
  const running = env.databaseUrl ? undefined : findRunning(dataDir);
  const embedded =
    env.databaseUrl || running ? undefined : await startEmbedded({ dataDir, say: () => undefined });
  const path = resolve(process.argv[2] ?? `credo-${dayOf(new Date())}.zip`);
  try {
    const from = env.databaseUrl ?? running ?? embedded?.connectionString ?? '';
    const { tables } = await backUp(from, path);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `${path} holds everything: ${rows} rows of ${tables.length} tables. Keep it where others cannot read it.`,
    );
  } finally {
    await embedded?.stop();
  }
} catch (error) {
  const expected = error instanceof WrongSetting || error instanceof EmbeddedProblem;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}

// Pages into build/client and build/server, the server itself into build/server.js.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { packAll } from './pack.mjs';
import { root, run } from './prepare.mjs';

const quiet = { NODE_ENV: 'production', VITE_CJS_IGNORE_WARNING: 'true' };
const remix = join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js');
await run(process.execPath, [remix, 'vite:build', '--logLevel', 'warn'], {
  env: { ...process.env, ...quiet },
});

packAll(join(root, 'build', 'client'));

const programs = ['app/server.ts', 'app/worker.ts', 'db/backup.ts', 'db/restore.ts'].map((name) =>
  join(root, name),
);
await build({
  absWorkingDir: root,
  entryPoints: programs.filter((name) => existsSync(name)),
  outdir: join(root, 'build'),
  entryNames: '[name]',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});

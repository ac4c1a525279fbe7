// What `npm start` runs before node_modules exists: Node's own modules only.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

process.chdir(root);
stopWithNpm();
if (process.argv.includes('--demo')) takeThrowAwayFolder();

try {
  await prepare();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.env.NODE_ENV = 'production';
await import('../build/server.js');

function takeThrowAwayFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'credo-demo-'));
  Object.assign(process.env, { CREDO_DATA_DIR: folder, CREDO_DEMO: '1' });
  delete process.env.DATABASE_URL;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}

// npm runs this below itself, often with a shell between; a signal that only npm gets would leave us behind.
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const grandparent = /^(ba|da|z|k)?sh$/.test(statusOf(parent).name ?? '')
    ? statusOf(parent).parent
    : undefined;
  const watch = setInterval(() => {
    if (process.ppid === parent && (!grandparent || statusOf(parent).parent === grandparent)) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

function statusOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return { name: /^Name:\t(.*)$/m.exec(status)?.[1], parent: Number(/^PPid:\t(\d+)$/m.exec(status)?.[1]) };
  } catch {
    return {};
  }
}

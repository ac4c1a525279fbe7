// `npm run backup`, `npm run restore`: a program of build/ with what it needs. Node's own modules only.
import { resolve } from 'node:path';
import { prepare, root } from './prepare.mjs';

const [name, ...options] = process.argv.slice(2);
try {
  await prepare();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
// Files are named from where the person stands, the data folder from the project.
const here = process.env.INIT_CWD ?? process.cwd();
process.argv.splice(2, Number.POSITIVE_INFINITY, ...options.map((option) => resolve(here, option)));
process.chdir(root);
await import(`../build/${name}.js`);

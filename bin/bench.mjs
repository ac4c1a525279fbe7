// `npm run bench`: with what it needs.
import { prepare } from './prepare.mjs';

await prepare();
await import('../tests/bench/bench.mjs');

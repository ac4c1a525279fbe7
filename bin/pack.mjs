// What browsers fetch once, beside itself in brotli and gzip, so that nobody packs it again for each of them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const WORTH = /\.(js|css|svg|webmanifest|txt)$/;

export function packAll(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!WORTH.test(name)) continue;
    const path = join(folder, name);
    const bytes = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(bytes));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

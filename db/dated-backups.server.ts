import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp } from './backup.server';

const KEPT = 5;

/** 2026-01-31-1200, in UTC. */
export const dayOf = (now: Date) => now.toISOString().slice(0, 16).replace('T', '-').replace(':', '');

/** Backs up into the folder under today's date and lets go of all but the last five; returns the file. */
export async function backUpDated(
  connectionString: string,
  folder: string,
  now = new Date(),
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `credo-${dayOf(now)}.zip`);
  await backUp(connectionString, path, now);
  const files = (await readdir(folder)).filter((file) => /^credo-[\d-]+\.zip$/.test(file)).sort();
  for (const file of files.slice(0, -KEPT)) await rm(join(folder, file));
  return path;
}

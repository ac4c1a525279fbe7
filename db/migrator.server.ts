import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';

export class SchemaTooNew extends Error {}

const lock = 4_207_001;

// Beside the sources this is db/, in production build/: the SQL lies in db/migrations of the project either way.
function migrationsFolder() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'db', 'migrations'))) {
    if (dirname(folder) === folder)
      throw new Error('The folder db/migrations is missing beside the program.');
    folder = dirname(folder);
  }
  return join(folder, 'db', 'migrations');
}

type Options = {
  folder?: string;
  /** Only these, for rows of an older schema. */
  upTo?: string[];
  /** Called first when a database that is in use is about to change. */
  before?: () => Promise<unknown>;
};

/** Brings the schema to what this code expects and returns the names of what it ran. Safe to call from many processes at once. */
export async function migrate(
  pool: pg.Pool,
  { folder = migrationsFolder(), upTo, before }: Options = {},
): Promise<string[]> {
  const names = (await migrationNames(folder)).filter((name) => upTo?.includes(name) ?? true);
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await client.query(`create table if not exists schema_migration (
      name text primary key, applied_at timestamptz not null default now())`);
    const pending = await pendingOf(client, names);
    if (before && pending.length > 0 && pending.length < names.length) await before();
    for (const name of pending) await run(client, name, await readFile(join(folder, `${name}.sql`), 'utf8'));
    await client.query('select pg_advisory_unlock($1)', [lock]);
    client.release();
    return pending;
  } catch (error) {
    // Closing the connection gives the lock back, whatever state it is in.
    client.release(true);
    throw error;
  }
}

/** Whether every migration of this code has run; one cheap query for readiness checks. */
export async function isMigrated(pool: pg.Pool, folder = migrationsFolder()): Promise<boolean> {
  const names = await migrationNames(folder);
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int as count from schema_migration where name = any($1)',
    [names],
  );
  return rows[0]?.count === names.length;
}

/** All migrations of this code, in order. */
export async function migrationNames(folder = migrationsFolder()) {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .sort();
}

async function pendingOf(client: pg.PoolClient, names: string[]) {
  const { rows } = await client.query<{ name: string }>('select name from schema_migration order by name');
  const applied = new Set(rows.map((row) => row.name));
  const unknown = [...applied].filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new SchemaTooNew(
      `The database was already used by a newer Credo (it has ${unknown.join(', ')}). Start that version, or restore an older backup.`,
    );
  }
  return names.filter((name) => !applied.has(name));
}

async function run(client: pg.PoolClient, name: string, sql: string) {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into schema_migration (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`The migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

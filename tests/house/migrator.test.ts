import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPool } from '#db/connection.server';
import { isMigrated, migrate } from '#db/migrator.server';
import { aDatabase } from '../support/database';

const db = aDatabase();
let folder: string;
let pool: ReturnType<typeof openPool>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credo-migrations-'));
  await cp('db/migrations', folder, { recursive: true });
  pool = openPool(db.connectionString());
});

afterEach(async () => {
  await sql`drop table if exists later`.execute(db());
  await sql`delete from schema_migration where name like '9%'`.execute(db());
  await pool.end();
  await rm(folder, { recursive: true });
});

test('what is new runs once, also when two start at the same time', async () => {
  await writeFile(join(folder, '9001_later.sql'), 'create table later (id integer);');
  expect(await isMigrated(pool, folder)).toBe(false);
  const ran = await Promise.all([migrate(pool, { folder }), migrate(pool, { folder })]);
  expect(ran.flat()).toEqual(['9001_later']);
  expect(await isMigrated(pool, folder)).toBe(true);
});

test('a migration that fails leaves nothing behind', async () => {
  await writeFile(join(folder, '9001_later.sql'), 'create table later (id integer); select 1 / 0;');
  await expect(migrate(pool, { folder })).rejects.toThrow(
    'The migration 9001_later failed: division by zero',
  );
  expect((await pool.query(`select to_regclass('later') as found`)).rows).toEqual([{ found: null }]);
});

test('a schema newer than the code is refused', async () => {
  await pool.query(`insert into schema_migration (name) values ('9999_tomorrow')`);
  await expect(migrate(pool, { folder })).rejects.toThrow(
    'The database was already used by a newer Credo (it has 9999_tomorrow).',
  );
});

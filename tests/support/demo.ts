import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { inject } from 'vitest';
import { type Db, openPool } from '#db/connection.server';
import { seedDemo as seed } from '~/seed';

type Rows = Record<string, string>;

/** The rows of the demo organization: made once in a run, by calling the features, and put back from then on. */
export async function seedDemo(db: Db, say: (line: string) => void = () => undefined): Promise<void> {
  const file = join(tmpdir(), `${inject('template')}.demo.json`);
  if (existsSync(file)) return putBack(db, JSON.parse(readFileSync(file, 'utf8')));
  const admin = openPool(inject('server'), 1);
  try {
    // Of two workers that need it first, one makes it.
    await admin.query('select pg_advisory_lock(4207006)');
    if (existsSync(file)) return putBack(db, JSON.parse(readFileSync(file, 'utf8')));
    await seed(db, say);
    writeFileSync(`${file}.new`, JSON.stringify(await takeDown(db)));
    renameSync(`${file}.new`, file);
  } finally {
    await admin.end();
  }
}

async function tablesOf(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'public' and tablename <> 'schema_migration' order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

async function takeDown(db: Db): Promise<Rows> {
  const taken: Rows = {};
  for (const table of await tablesOf(db)) {
    const { rows } = await sql<{ all: string }>`select coalesce(json_agg(t), '[]')::text as all
      from ${sql.table(table)} t`.execute(db);
    taken[table] = rows[0]?.all ?? '[]';
  }
  return taken;
}

async function putBack(db: Db, taken: Rows) {
  await db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    for (const [table, rows] of Object.entries(taken)) {
      await sql`delete from ${sql.table(table)}`.execute(tx);
      if (rows !== '[]')
        await sql`insert into ${sql.table(table)} overriding system value
          select * from json_populate_recordset(null::${sql.table(table)}, ${rows}::json)`.execute(tx);
    }
    const { rows } = await sql<{ table: string; column: string }>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and is_identity = 'YES'`.execute(tx);
    for (const { table, column } of rows)
      await sql`select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.ref(column)}), 1),
        max(${sql.ref(column)}) is not null) from ${sql.table(table)}`.execute(tx);
  });
}

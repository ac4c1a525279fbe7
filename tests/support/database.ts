import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { type Db, openDb, openPool } from '#db/connection.server';

let clones = 0;

/** A database of the test file's own; its rows are deleted before each test. Returns how to reach it inside a test. */
export function aDatabase(): (() => Db) & { connectionString: () => string; pool: () => pg.Pool } {
  let db: Db;
  let pool: pg.Pool;
  let connectionString: string;
  let truncation: string;

  beforeAll(async () => {
    connectionString = await clone();
    pool = openPool(connectionString);
    const { rows } = await pool.query<{ tables: string }>(
      `select string_agg(quote_ident(tablename), ', ') as tables from pg_tables
       where schemaname = 'public' and tablename <> 'schema_migration'`,
    );
    truncation = `truncate ${rows[0]?.tables} restart identity cascade; insert into charter_draft default values;
        insert into visitors_edition default values`;
  });
  beforeEach(async () => {
    await pool.query(truncation);
    // A new one for each test, so that nothing kept in memory outlives the rows.
    db = openDb(pool);
  });
  afterAll(async () => {
    await pool?.end();
  });
  return Object.assign(() => db, { connectionString: () => connectionString, pool: () => pool });
}

async function clone() {
  const server = inject('server');
  const name = `${inject('template')}_${process.pid}_${process.env.VITEST_POOL_ID}_${clones++}_${Date.now().toString(36)}`;
  const admin = openPool(server, 1);
  try {
    // Two workers cannot clone one template at the same instant.
    await admin.query('select pg_advisory_lock(4207003)');
    await admin.query(`create database ${name} template ${inject('template')}`);
  } finally {
    await admin.end();
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

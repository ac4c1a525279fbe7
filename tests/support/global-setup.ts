import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openPool } from '../../db/connection.server';
import { startEmbedded } from '../../db/embedded.server';
import { migrate } from '../../db/migrator.server';

declare module 'vitest' {
  interface ProvidedContext {
    server: string;
    template: string;
  }
}

/** One server for the run and, on it, one migrated database that each worker clones. */
export default async function setUp(project: TestProject) {
  const { server, stop } = await aServer();
  const template = `credo_test_${process.pid}_${Date.now().toString(36)}`;
  const pool = openPool(server, 1);
  await pool.query(`create database ${template} template template0`);
  const inside = openPool(databaseOn(server, template), 1);
  await migrate(inside);
  await inside.end();
  project.provide('server', server);
  project.provide('template', template);
  return async () => {
    const { rows } = await pool.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [template],
    );
    if (process.env.TEST_DATABASE_URL) {
      for (const { name } of rows) await pool.query(`drop database if exists ${name} with (force)`);
    }
    await pool.end();
    await stop();
    await rm(join(tmpdir(), `${template}.demo.json`), { force: true });
  };
}

async function aServer() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { server: given, stop: async () => undefined };
  const dataDir = await mkdtemp(join(tmpdir(), 'credo-test-'));
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  };
  const embedded = await startEmbedded({ dataDir, say: () => undefined, settings });
  return {
    server: embedded.connectionString,
    stop: async () => {
      await embedded.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function databaseOn(server: string, database: string) {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { entryOf, LAYOUT, MANIFEST, type Manifest, type Table } from './backup-file';
import { openPool } from './connection.server';
import { migrate, migrationNames } from './migrator.server';

/** Why a backup cannot be restored; its message is a whole sentence for the person. */
export class RestoreRefused extends Error {}

/**
 * Reads a backup into an empty database and brings it to today's schema. The whole file is checked before anything is
 * touched, and the rows come in all or not at all.
 */
export async function restore(path: string, connectionString: string): Promise<Manifest> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch((error: unknown) => {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new RestoreRefused(
      missing ? `There is no file ${path}.` : 'This file is not a backup of Credo, or damaged.',
    );
  });
  try {
    const entries = await entriesOf(zip).catch(() => refuse('This file is damaged.'));
    const manifest = await checked(zip, entries);
    await insistEmpty(connectionString);
    const pool = openPool(connectionString, 1);
    await migrate(pool, { upTo: manifest.migrations });
    await load(zip, entries, manifest, connectionString);
    await migrate(pool);
    await pool.end();
    return manifest;
  } finally {
    zip.close();
  }
}

type Entries = Map<string, Entry>;

function refuse(sentence: string): never {
  throw new RestoreRefused(sentence);
}

async function entriesOf(zip: ZipFile): Promise<Entries> {
  const entries: Entries = new Map();
  await new Promise<void>((done, fail) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', done);
    zip.on('error', fail);
    zip.readEntry();
  });
  return entries;
}

function open(zip: ZipFile, entries: Entries, name: string): Promise<Readable> {
  const entry = entries.get(name);
  if (!entry) refuse(`This backup is damaged: ${name} is missing.`);
  return zip.openReadStreamPromise(entry);
}

async function checked(zip: ZipFile, entries: Entries): Promise<Manifest> {
  if (!entries.has(MANIFEST)) refuse('This file is not a backup of Credo.');
  const manifest = await readManifest(zip, entries);
  if (manifest.format !== 'credo-backup') refuse('This file is not a backup of Credo.');
  if (manifest.layout > LAYOUT)
    refuse('This backup was taken by a newer Credo. Restore it with that version.');
  const known = await migrationNames();
  const newer = manifest.migrations.filter((name) => !known.includes(name));
  if (newer.length) refuse(`This backup was taken by a newer Credo (it has ${newer.join(', ')}).`);
  for (const table of manifest.tables) await checkTable(zip, entries, table);
  return manifest;
}

async function readManifest(zip: ZipFile, entries: Entries): Promise<Manifest> {
  try {
    const parts: Buffer[] = [];
    for await (const part of await open(zip, entries, MANIFEST)) parts.push(part as Buffer);
    return JSON.parse(Buffer.concat(parts).toString()) as Manifest;
  } catch {
    return refuse('This backup is damaged: its manifest cannot be read.');
  }
}

async function checkTable(zip: ZipFile, entries: Entries, { name, sha256 }: Table) {
  const hash = createHash('sha256');
  try {
    for await (const part of await open(zip, entries, entryOf(name))) hash.update(part as Buffer);
  } catch (error) {
    if (error instanceof RestoreRefused) throw error;
    refuse(`This backup is damaged: the rows of ${name} cannot be read.`);
  }
  if (hash.digest('hex') !== sha256)
    refuse(`This backup is damaged: the rows of ${name} are not those it was taken with.`);
}

/** Leaves a database without tables. What a first start made there goes; what anybody wrote there refuses. */
async function insistEmpty(connectionString: string) {
  await withClient(connectionString, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
    );
    const there = rows.map(({ name }) => name);
    if (!there.length) return;
    if (!there.includes('schema_migration'))
      refuse('This database holds tables of something else. Give Credo one of its own.');
    // A first start makes these rows by itself; any other was written by somebody.
    const own = ['schema_migration', 'charter_draft', 'ticket', 'rate_limit'].concat([
      'visitors_edition',
      'counted',
      'to_count',
      'to_recount',
    ]);
    for (const table of there.filter((name) => !own.includes(name))) {
      const { rowCount } = await client.query(`select from "${table}" limit 1`);
      if (rowCount)
        refuse(
          'This database is not empty. A backup is restored into an empty one, so that nothing is lost.',
        );
    }
    await client.query('drop schema public cascade; create schema public');
  });
}

async function load(zip: ZipFile, entries: Entries, manifest: Manifest, connectionString: string) {
  await withClient(connectionString, async (client) => {
    await client.query('begin');
    // People manage teams and live in teams: rows come in without order, so the keys are taken off and checked after.
    const { rows: keys } = await client.query<{ table: string; name: string; says: string }>(
      `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as says
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
    );
    const names = manifest.tables.map(({ name }) => name);
    await client.query(`truncate ${names.join(', ')}`);
    for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
    for (const table of names) await client.query(`alter table ${table} disable trigger user`);
    for (const { name, columns, rows } of manifest.tables) {
      const into = client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`));
      await pipeline(await open(zip, entries, entryOf(name)), into);
      if (into.rowCount !== rows)
        refuse(`This backup is damaged: ${name} has ${into.rowCount} rows, not ${rows}.`);
    }
    for (const table of names) await client.query(`alter table ${table} enable trigger user`);
    for (const { table, name, says } of keys)
      await client.query(`alter table ${table} add constraint ${name} ${says}`);
    for (const { table, column, next } of manifest.sequences)
      await client.query('select setval(pg_get_serial_sequence($1, $2), $3, false)', [table, column, next]);
    await client.query('commit');
    await client.query('analyze');
  });
}

async function withClient(connectionString: string, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

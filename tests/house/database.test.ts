import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction, violates } from '#db/transaction.server';
import { aDatabase } from '../support/database';

const db = aDatabase();

test('days stay text, counts are numbers, names sort as people read them', async () => {
  for (const name of ['Zoe', 'ana', 'Émile']) {
    await db().insertInto('person').values({ name, start_date: '2026-03-29' }).execute();
  }
  const people = await db()
    .selectFrom('person')
    .select(['name', 'start_date', sql<number>`count(*) over ()`.as('count')])
    .orderBy(sql`name collate "und-x-icu"`)
    .execute();
  expect(people).toEqual([
    { name: 'ana', start_date: '2026-03-29', count: 3 },
    { name: 'Émile', start_date: '2026-03-29', count: 3 },
    { name: 'Zoe', start_date: '2026-03-29', count: 3 },
  ]);
});

test('a statement is planned once a connection', async () => {
  await db()
    .connection()
    .execute(async (one) => {
      for (const id of [1, 2]) await one.selectFrom('person').select('name').where('id', '=', id).execute();
      const { rows } =
        await sql`select statement from pg_prepared_statements where statement like 'select "name" from%'`.execute(
          one,
        );
      expect(rows).toHaveLength(1);
    });
});

test('a transaction inside another joins it, and all of it is undone', async () => {
  const work = inTransaction(db(), async (tx) => {
    await tx.insertInto('person').values({ name: 'Ana' }).execute();
    await inTransaction(tx, (same) => same.insertInto('person').values({ name: '' }).execute());
  });
  const error = await work.catch((thrown: unknown) => thrown);
  expect(violates(error, 'person_name_check')).toBe(true);
  expect(violates(error, 'person_email_once')).toBe(false);
  expect(await db().selectFrom('person').select('name').execute()).toEqual([]);
});

test('the draft has its one row again after each test', async () => {
  expect(await db().selectFrom('charter_draft').select('id').execute()).toEqual([{ id: 1 }]);
});

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Actor } from '~/features/organization/actor';
import { thankSomeone } from '~/features/recognition/thank-someone.server';
import { aBrowser } from '../support/browser';
import { aDatabase } from '../support/database';
import { seedDemo } from '../support/demo';
import { aServer } from '../support/server';
import { tellOfAll } from '../support/small-house';

const db = aDatabase();
const server = aServer(db, { demo: true });
// Another process on the same database.
const second = aServer(db, { demo: true });
const open = aBrowser();

async function signIn(origin: string, role: string, options = {}) {
  const page = await open({ baseURL: origin, ...options });
  await page.goto('/sign-in');
  await page.locator(`button[name=role][value=${role}]`).click();
  await page.waitForURL('/');
  return page;
}

test('a letter given in one browser is announced in another, through another process, and the page stands still', async () => {
  await seedDemo(db(), () => undefined);
  const [ruth, ana] = [await signIn(server.origin(), 'member'), await signIn(second.origin(), 'leader')];
  await ana.waitForLoadState('networkidle').catch(() => undefined);
  await ana.evaluate(() => window.scrollTo(0, 600));
  const before = await ana.evaluate(
    () => document.querySelector('.letter:nth-child(3)')?.getBoundingClientRect().top,
  );
  await ruth.goto('/thanks/new?to=3');
  await ruth.fill('#text', 'You stayed with the new nurse until she had found her way about.');
  await ruth.locator('input[name=values]').first().check();
  await ruth
    .getByRole('button', { name: /^Thank|^Give|^Send|^Post/ })
    .last()
    .click();
  await ruth.getByText('Sent. Nobody has been told yet.').waitFor();
  await tellOfAll(db());
  const fresh = ana.getByRole('link', { name: '1 new thanks' });
  await fresh.waitFor({ state: 'attached' });
  const after = await ana.evaluate(
    () => document.querySelector('.letter:nth-child(3)')?.getBoundingClientRect().top,
  );
  expect(Math.abs((after ?? 0) - (before ?? 0))).toBeLessThan(2);
  await fresh.click();
  await ana.getByText('until she had found her way about').waitFor();
  expect(await ana.getByRole('link', { name: /new thanks/ }).count()).toBe(0);
});

test('a page hears again after the database came back, and misses nothing', async () => {
  await seedDemo(db(), () => undefined);
  const page = await signIn(server.origin(), 'leader');
  await page.waitForResponse(/arrivals/);
  const { rows } = await db
    .pool()
    .query('select pid from pg_stat_activity where datname = current_database() and query = $1', [
      'listen credo',
    ]);
  expect(rows.length).toBeGreaterThan(0);
  for (const { pid } of rows) await db.pool().query('select pg_terminate_backend($1)', [pid]);
  const giver = await db().selectFrom('person').selectAll().where('id', '=', 5).executeTakeFirstOrThrow();
  const actor = { id: giver.id, homeTeamId: giver.home_team_id } as Actor;
  const text = 'You came in on your day off so that nobody stood alone.';
  const thanks = {
    key: randomUUID(),
    people: [6],
    teams: [],
    text,
    values: [1],
    behaviours: [],
    wish: 'everyone' as const,
  };
  await thankSomeone(db(), actor, thanks);
  await tellOfAll(db());
  await page.getByRole('link', { name: '1 new thanks' }).waitFor();
});

test('a comment mentions by keys, is changed and taken back', async () => {
  await seedDemo(db(), () => undefined);
  const page = await signIn(server.origin(), 'member');
  await page.goto('/thanks/180');
  const name = (await db().selectFrom('person').select('name').where('id', '=', 3).executeTakeFirstOrThrow())
    .name;
  await page.locator('#text').click();
  await page.keyboard.type(`Just so, @${name.slice(0, 5)}`);
  await page.getByRole('option', { name }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('was there too.');
  await page.getByRole('button', { name: 'Comment', exact: true }).last().click();
  await page.getByRole('link', { name: `@${name}` }).waitFor();
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await page.waitForURL(/edit$/);
  await page.getByRole('button', { name: 'Save the change' }).waitFor();
  expect(await page.locator('#text').inputValue()).toBe(`Just so, @${name} was there too.`);
  await page.fill('#text', 'Just so.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await page.getByText('changed since').waitFor();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('The comment is gone.').waitFor();
});

test('comments and search work without a script', async () => {
  await seedDemo(db(), () => undefined);
  const page = await signIn(server.origin(), 'member', { javaScriptEnabled: false });
  await page.goto('/thanks/180');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await page.locator('#text').fill('x'.repeat(1000));
  await page.locator('#text').evaluate((field) => field.removeAttribute('maxlength'));
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await page.getByText('Your comment is here.').waitFor();
  await page.goto('/');
  await page.getByRole('searchbox').fill('lamp');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.waitForURL(/q=lamp/);
  expect(await page.locator('.letter').count()).toBeGreaterThan(0);
});

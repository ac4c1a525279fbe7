import { describe, expect, test } from 'vitest';
import { aBrowser } from '../support/browser';
import { aDatabase } from '../support/database';
import { seedDemo } from '../support/demo';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db, { demo: true });
const open = aBrowser();

describe.each([true, false])('a leader publishes a renamed value, JavaScript %s', (javaScriptEnabled) => {
  test('old cards still read right, and a member may not', async () => {
    await seedDemo(db(), () => undefined);
    const page = await open({ javaScriptEnabled, baseURL: server.origin() });
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'As a leader' }).click();
    await page.goto('/charter/draft');
    await page.getByRole('link', { name: 'Edit Stay a minute' }).click();
    const field = page.getByLabel('Its name', { exact: true });
    const form = page.locator('form.draft-text').filter({ has: field });
    if (javaScriptEnabled) await form.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
    await field.fill('Sit with them');
    if (javaScriptEnabled) await form.getByText(/^Saved \d/).waitFor();
    else await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Look over and publish' }).click();
    await page.getByText('Was called Stay a minute.').waitFor();
    await page.getByRole('button', { name: /^Publish version 3 to \d+ people$/ }).click();
    await page.waitForURL('**/culture');
    await page.getByRole('heading', { name: 'Sit with them' }).waitFor();

    await page.goto('/');
    expect(await page.getByText('Given as Stay a minute, now Sit with them').count()).toBeGreaterThan(0);
    await page.goto('/charter/versions/2');
    await page.getByRole('heading', { name: 'Stay a minute' }).waitFor();

    const member = await open({ javaScriptEnabled, baseURL: server.origin() });
    await member.goto('/sign-in');
    await member.getByRole('button', { name: 'As a member' }).click();
    for (const path of ['/charter/draft', '/charter/publication', '/settings', '/people/new'])
      expect((await member.goto(path))?.status()).toBe(403);
  });
});

test('a visitor reads vision, values and behaviours, without a script', async () => {
  await seedDemo(db(), () => undefined);
  const page = await open({ baseURL: server.origin() });
  await page.goto('/');
  expect(new URL(page.url()).pathname).toBe('/culture');
  await page.getByRole('heading', { name: 'Safe hands' }).waitFor();
  const html = await page.content();
  expect(html).not.toContain('<script');
  for (const hidden of ['Helena', 'Thank someone', 'thanks for Safe hands'])
    expect(html).not.toContain(hidden);
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ensureSetUpTicket } from '~/features/accounts/set-up-ticket.server';
import { aBrowser } from '../support/browser';
import { aDatabase } from '../support/database';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db);
const open = aBrowser();

const VISION = 'Guests leave as friends, and come back.';
const THANKS = 'A guest had lost her ring. You took the sink apart at midnight and found it.';

describe.each([true, false])('from set-up to the first recognition, JavaScript %s', (javaScriptEnabled) => {
  test('works', async () => {
    const page = await open({ javaScriptEnabled, baseURL: server.origin() });
    await page.goto(`/set-up/${await ensureSetUpTicket(db())}`);
    await page.getByLabel('What is it called?').fill('Hotel Seehof');
    await page.getByLabel('Your name').fill('Ada Admin');
    await page.getByLabel('Your e-mail').fill('ada@example.org');
    await page.getByLabel('A password').fill('four words in a row');
    await page.getByRole('button', { name: 'Open the house' }).click();

    await page.getByRole('link', { name: 'Write the charter' }).first().click();
    await write(page, 'Our vision', VISION, javaScriptEnabled);
    await page.getByRole('button', { name: 'Add a value' }).click();
    await write(page, 'Its name', 'Go the last metre', javaScriptEnabled);
    await write(page, 'What it means', 'We finish what helps a guest.', javaScriptEnabled);
    await page.getByRole('button', { name: /^Add a line to “We do”/ }).click();
    await write(page, 'We do, number 1', 'Bring things back ourselves.', javaScriptEnabled);
    await page.getByRole('link', { name: 'Look over and publish' }).click();
    await page.getByRole('button', { name: 'Publish version 1 to 1 person' }).click();
    await page.getByRole('heading', { level: 1, name: VISION }).waitFor();

    await page.goto('/people/new');
    await page.getByLabel('Name', { exact: true }).fill('Piet Porter');
    await page.locator('main form button.go').click();
    await page.waitForURL(/\/people\/\d+/);

    await page.goto('/thanks/new');
    await page.getByLabel('To', { exact: true }).fill('Piet');
    if (javaScriptEnabled) {
      await page.getByRole('option', { name: /^Piet Porter/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.getByLabel('What did they do?').fill(THANKS);
    await page.getByLabel('Go the last metre').check();
    await page.getByLabel('Bring things back ourselves.').check();
    await page.getByRole('button', { name: 'Send your thanks' }).click();
    await page.waitForURL(/\/thanks\/\d+$/);

    for (const path of ['/', '/culture']) {
      await page.goto(path);
      expect(await page.getByText(THANKS).count()).toBe(1);
    }
    await page.goto('/');
    await page.getByRole('button', { name: /^Thank you too/ }).click();
    await page.getByRole('button', { name: 'Thank you too 1' }).waitFor();
    if (javaScriptEnabled) {
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Thank you too 1' }).click();
      await page.getByText('That did not reach us. Try it again.').waitFor();
      await page.context().setOffline(false);
      await page.reload();
    }
    await page.getByRole('button', { name: 'Thank you too 1', pressed: true }).waitFor();
    await page.getByRole('link', { name: 'Piet Porter' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Piet Porter' }).waitFor();
    expect(await page.getByText(THANKS).count()).toBe(1);
  });
});

async function write(page: Page, label: string, text: string, live: boolean) {
  const field = page.getByLabel(label, { exact: true });
  const form = page.locator('form.draft-text').filter({ has: field });
  if (live) await form.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
  await field.fill(text);
  if (live) await form.getByText(/^Saved \d/).waitFor();
  else await form.getByRole('button', { name: 'Save' }).click();
}

import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aBrowser } from '../support/browser';
import { aRecognition } from '../support/charter-factories';
import { aDatabase } from '../support/database';
import { aServer } from '../support/server';
import { aSmallHouse, tellOfAll, toTheFeed, toTheLetter } from '../support/small-house';

const db = aDatabase();
const server = aServer(db);
const open = aBrowser();

/** 75 characters, as short as a specific letter gets. */
const SHORT = 'You sat with the frightened man in bed 4 until he slept, and we all saw it.';

const enter = async (person: { id: number }, options = {}) =>
  server.enter(await open({ baseURL: server.origin(), ...options }), person.id);

const send = (page: Page) => page.getByRole('button', { name: 'Send your thanks' });
const value = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

/** The keyboard of a page, which counts the keys that only move about or choose. */
function countedKeys(page: Page) {
  let moves = 0;
  const press = async (key: string) => {
    moves++;
    await page.keyboard.press(key);
  };
  return {
    press,
    type: (words: string) => page.keyboard.type(words),
    moves: () => moves,
    /** Tabs on until the keyboard stands there. */
    async tabTo(target: Locator) {
      for (let i = 0; i < 30; i++) {
        await press('Tab');
        if (await target.evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error('thirty Tabs did not lead there');
    },
  };
}

test('a letter leaves the keyboard with at most 25 keys besides its words, and is undone without a trace', async () => {
  const { ana, ben } = await aSmallHouse(db());
  const page = await enter(ana, { viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => document.documentElement.setAttribute('data-pointed', ''), true);
  });
  await toTheFeed(page);
  const keys = countedKeys(page);
  await keys.press('n');
  await page.locator('#who:focus[role=combobox]').waitFor();
  await keys.type('oka');
  await page.getByRole('option', { name: ben.name, selected: true }).waitFor();
  await keys.press('Enter');
  await page.getByRole('checkbox', { name: ben.name }).waitFor();
  await keys.tabTo(page.locator('#text'));
  expect(SHORT).toHaveLength(75);
  await keys.type(SHORT);
  await keys.tabTo(value(page, 'Safe hands'));
  await keys.press('Space');
  await keys.tabTo(send(page));
  await keys.press('Enter');
  await page.getByText('Sent. Nobody has been told yet.').waitFor();
  await page.getByRole('heading', { name: `To ${ben.name}` }).waitFor();
  expect(keys.moves()).toBeLessThanOrEqual(25);
  expect(keys.moves()).toBe(14);

  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByText('Undone. Nobody was told; your words are here.').waitFor();
  expect(await page.locator('#text').inputValue()).toBe(SHORT);
  expect(await page.getByRole('checkbox', { name: ben.name }).isChecked()).toBe(true);
  expect(await value(page, 'Safe hands').isChecked()).toBe(true);
  expect(await page.locator('[data-pointed]').count()).toBe(0);
  await page.goto('/');
  await page.getByRole('heading', { name: 'Thanks', exact: true }).waitFor({ state: 'attached' });
  expect(await page.getByText(SHORT).count()).toBe(0);
  expect(await db().selectFrom('recognition').select('id').execute()).toEqual([]);
});

test('a letter leaves a phone with at most six taps besides its words', async () => {
  const { ana, ben } = await aSmallHouse(db());
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const page = await enter(ana, phone);
  let taps = 0;
  const tap = async (target: Locator) => {
    taps++;
    await target.tap();
  };
  await toTheFeed(page);
  await tap(
    page
      .getByRole('navigation', { name: 'Main, small screen' })
      .getByRole('link', { name: 'Thank', exact: true }),
  );
  const who = page.getByRole('combobox', { name: 'To' });
  await who.waitFor();
  await tap(who);
  await page.keyboard.type('oka');
  await tap(page.getByRole('option', { name: ben.name }));
  await page.getByRole('checkbox', { name: ben.name }).waitFor();
  await tap(page.locator('#text'));
  await page.keyboard.type(SHORT);
  await tap(value(page, 'Stay a minute'));
  await tap(send(page));
  await page.getByText('Sent. Nobody has been told yet.').waitFor();
  expect(taps).toBeLessThanOrEqual(6);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a letter to several with pictures, signed by another and responded to, without a script', async () => {
  const { ana, ben, mona, noor, kims } = await aSmallHouse(db());
  const page = await enter(ana, { javaScriptEnabled: false });
  await page.goto('/thanks/new');
  await page.getByLabel('To', { exact: true }).fill('Kim');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByText('Several of us could be meant.').first().waitFor();
  await page.getByRole('checkbox', { name: kims[0]?.name }).check();
  await page.getByLabel('To', { exact: true }).fill('');

  await page.getByText('Paste a list of names').click();
  const list = page.getByLabel('Names, one on each line or with commas between them');
  await list.fill(`${ben.name}, kim\nNoor Haddad\nNobody Atall`);
  await page.getByText('Add whom it helped, the day, a link or pictures').click();
  await page.getByRole('radio', { name: 'A colleague' }).check();
  const picture = (background: string) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer();
  await page.getByLabel('Choose pictures').setInputFiles([
    { name: 'one.png', mimeType: 'image/png', buffer: await picture('teal') },
    { name: 'two.png', mimeType: 'image/png', buffer: await picture('tan') },
  ]);
  await page.getByRole('button', { name: 'Find these people' }).click();

  // Whom it found, whom it could mean, and what nobody goes by, before anything goes out.
  const chosen = page.locator('.tobox').getByRole('checkbox');
  expect(await chosen.count()).toBe(3);
  for (const { name } of [ben, noor, { name: 'Kim Adler' }])
    expect(await page.locator('.tobox').getByRole('checkbox', { name }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'Kim Berger' }).isChecked()).toBe(false);
  expect(await list.inputValue()).toBe('Nobody Atall');
  expect(await page.getByRole('radio', { name: 'A colleague' }).isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: 'Kim Berger' }).check();
  await list.fill('');
  const seen = page.getByLabel('What can be seen, for those who cannot see it');
  await seen.nth(0).fill('A lamp beside the bed');
  await seen.nth(1).fill('A chair by the window');
  await page.getByLabel('What did they do?').fill(SHORT);
  await value(page, 'Safe hands').check();
  await page.getByLabel('Those it is for, who looks after them, and you').check();
  await send(page).click();

  await page.getByText('Your thanks are on their way.').waitFor();
  for (const alt of ['A lamp beside the bed', 'A chair by the window']) {
    const shown = page.getByRole('img', { name: alt });
    const answer = await page.request.get((await shown.getAttribute('src')) ?? '');
    expect(answer.headers()['content-type']).toBe('image/webp');
  }
  await page.getByText('Those thanked, who looks after them, and the giver see this.').waitFor();
  const letter = new URL(page.url()).pathname;
  await page.goto(`${letter}/edit`);
  expect(await page.getByRole('radio', { name: 'A colleague' }).isChecked()).toBe(true);
  await page.goto(letter);
  await page.getByRole('link', { name: 'Print a card' }).click();
  await page.getByRole('heading', { name: 'A card to hand over' }).waitFor();
  await page.getByText(SHORT).waitFor();
  await page.getByRole('link', { name: 'A5, as a letter' }).click();
  await page.waitForURL(/size=a5/);
  await page.getByText(SHORT).waitFor();

  const other = await enter(mona, { javaScriptEnabled: false });
  await other.goto(letter);
  await other.locator('summary').filter({ hasText: 'Sign it too' }).click();
  await other.getByLabel('Your own sentence').fill('I saw it from the door.');
  await other.getByRole('button', { name: 'Sign it too' }).click();
  await other.getByText('You have signed it too.').waitFor();
  await other.locator('.letter').getByText('I saw it from the door.').waitFor();
  await other.getByRole('button', { name: 'Take my signature back' }).click();
  await other.getByText('Your signature is gone.').waitFor();
  expect(await other.getByText('I saw it from the door.').count()).toBe(0);
  await other.getByRole('button', { name: 'I saw it too' }).click();
  await other.waitForURL(/#thanks-\d+$/);
  expect(await other.getByRole('button', { name: 'I saw it too' }).getAttribute('aria-pressed')).toBe('true');

  await page.goto(letter);
  expect(await page.locator('.reactors').textContent()).toBe('I saw it tooMona Keel');
});

test('what was written is offered again after the tab was closed, and kept in the browser while it is offline', async () => {
  const { ana } = await aSmallHouse(db());
  const first = await enter(ana);
  const context = first.context();
  await toTheLetter(first);
  const begun = 'You brought the whole night shift';
  await first.locator('#text').fill(begun);
  await first.getByText(/^Draft saved/).waitFor();
  await first.close();

  const second = await context.newPage();
  await toTheLetter(second);
  await second.getByRole('heading', { name: 'You have begun a letter' }).waitFor();
  await second.getByRole('link', { name: 'Go on' }).click();
  await second.waitForURL(/draft=/);
  await expect.poll(() => second.locator('#text').inputValue()).toBe(begun);

  await context.setOffline(true);
  await second.locator('#text').fill(`${begun} warm soup.`);
  await second.getByText('Not connected. Your words are kept in this browser.').waitFor();
  await context.setOffline(false);
  await second.getByText(/^Draft saved/).waitFor();
  expect(await second.evaluate(() => localStorage.length)).toBe(0);
  expect(await textsBegun()).toEqual([`${begun} warm soup.`]);

  // A tab that is closed while it is offline loses nothing either: the next one brings it, wherever it opens.
  const closeOffline = async (page: Page, words: string) => {
    await context.setOffline(true);
    await page.locator('#text').fill(words);
    await page.getByText('Not connected. Your words are kept in this browser.').waitFor();
    await page.close();
    await context.setOffline(false);
  };
  const address = second.url();
  await closeOffline(second, `${begun} soup and bread.`);
  const third = await context.newPage();
  await third.goto(address);
  await expect.poll(() => third.locator('#text').inputValue()).toBe(`${begun} soup and bread.`);
  await third.getByRole('combobox', { name: 'To' }).waitFor();
  await closeOffline(third, `${begun} soup, bread and a song.`);
  const fourth = await context.newPage();
  await fourth.goto('/thanks/new');
  await fourth.getByText(`${begun} soup, bread and a song.`).waitFor();
  expect(await textsBegun()).toEqual([`${begun} soup, bread and a song.`]);
});

const textsBegun = async () => {
  const rows = await db().selectFrom('thanks_draft').select('typed').execute();
  return rows.map(({ typed }) => (typed as { text: string }).text);
};

test('the three questions are ticked as a letter answers them, and praise for anyone gets a thought', async () => {
  const { ana } = await aSmallHouse(db());
  const page = await enter(ana);
  await toTheLetter(page);
  const ticked = page.getByRole('list', { name: 'A good letter answers' }).getByText('You say it.');
  await page.locator('#text').fill('Great job');
  await page.getByText('“Great job” could be said of anyone.').waitFor();
  expect(await ticked.count()).toBe(0);
  await page
    .locator('#text')
    .fill(
      'You rang the ward before the transfer and told them that the patient fears the dark. She slept through.',
    );
  await expect.poll(() => ticked.count()).toBe(3);
  await page.getByText('could be said of anyone').waitFor({ state: 'detached' });
});

test('a pasted list offers whom it could mean also with a script', async () => {
  const { ana, ben } = await aSmallHouse(db());
  const page = await enter(ana);
  await toTheLetter(page);
  await page.getByText('Paste a list of names').click();
  await page.locator('#list').fill(`${ben.name}\nkim`);
  await page.getByRole('button', { name: 'Find these people' }).click();
  await page.getByText('Several of us could be meant. Choose the one you mean.').first().waitFor();
  await page.getByRole('option', { name: 'Kim Berger' }).click();
  expect(await page.locator('.tobox').getByRole('checkbox').count()).toBe(2);
  expect(await page.getByRole('option').allInnerTexts()).toEqual([expect.stringContaining('Kim Adler')]);
});

test('a response given in two tabs at once is one, and both tabs agree', async () => {
  const { ana, ben, cleo, values } = await aSmallHouse(db());
  await aRecognition(db(), ana, { people: [ben.id], values: [values[0]?.id ?? 0] });
  const one = await enter(cleo);
  const two = await one.context().newPage();
  const tabs = [one, two];
  const button = (page: Page) => page.getByRole('button', { name: 'I saw it too' });
  await toTheFeed(one);
  await two.bringToFront();
  await toTheFeed(two);
  await Promise.all(
    tabs.flatMap((page) => [
      page.waitForResponse((answer) => answer.url().endsWith('/reactions') && answer.status() === 204),
      button(page).click(),
    ]),
  );
  expect(await db().selectFrom('reaction').select(['person_id', 'kind']).execute()).toEqual([
    { person_id: cleo.id, kind: 'saw_it_too' },
  ]);
  for (const page of tabs) {
    await page.reload();
    expect(await button(page).getAttribute('aria-pressed')).toBe('true');
    expect(await button(page).locator('b').textContent()).toBe('1');
  }
});

test('a letter is announced to others once they are told of it, and their page stands still', async () => {
  const { ana, ben, cleo, noor, values } = await aSmallHouse(db());
  for (let i = 0; i < 5; i++)
    await aRecognition(db(), noor, { people: [ben.id], values: [values[0]?.id ?? 0] });
  await tellOfAll(db());
  const [page, reader] = [await enter(ana), await enter(cleo)];
  await toTheFeed(reader);
  await reader.evaluate(() => scrollTo(0, 300));
  const place = () => reader.evaluate(() => document.querySelector('.letter')?.getBoundingClientRect().top);
  const before = await place();
  await toTheLetter(page, `/thanks/new?to=${ben.id}`);
  await page.locator('#text').fill(SHORT);
  await value(page, 'Safe hands').check();
  await send(page).click();
  await page.getByText('Sent. Nobody has been told yet.').waitFor();
  await tellOfAll(db());
  const fresh = reader.getByRole('link', { name: '1 new thanks' });
  await fresh.waitFor({ state: 'attached' });
  expect(await place()).toBeCloseTo(before ?? 0, 0);
  expect(await reader.getByText(SHORT).count()).toBe(0);
  await fresh.click();
  await reader.getByText(SHORT).waitFor();
  expect(await reader.getByRole('link', { name: /new thanks/ }).count()).toBe(0);
});

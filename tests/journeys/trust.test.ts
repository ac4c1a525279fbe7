import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Actor } from '~/features/organization/actor';
import { aBrowser } from '../support/browser';
import { aRecognition } from '../support/charter-factories';
import { aDatabase } from '../support/database';
import { aServer } from '../support/server';
import { aSmallHouse, tellOfAll, toTheLetter } from '../support/small-house';

const db = aDatabase();
const server = aServer(db);
const open = aBrowser();

const TEXT = 'You stayed with the new nurse until she had found her way about.';

const enter = async (person: { id: number }, options = {}) =>
  server.enter(await open({ baseURL: server.origin(), ...options }), person.id);

/** Whether somebody finds the words on the wall of letters. */
async function finds(page: Page, words: string): Promise<boolean> {
  await page.goto('/');
  await page.getByRole('heading', { name: 'Thanks', exact: true }).waitFor({ state: 'attached' });
  return (await page.getByText(words).count()) > 0;
}

async function aToldLetter(by: Actor, to: Actor, valueId: number) {
  const id = await aRecognition(db(), by, { people: [to.id], values: [valueId], text: TEXT });
  await tellOfAll(db());
  return id;
}

test('who likes to be asked first finds the question on their page, and others read the letter once they allow it', async () => {
  const { ana, ben, cleo } = await aSmallHouse(db());
  const [giver, shy, third] = [await enter(ana), await enter(ben), await enter(cleo)];
  await shy.goto('/account');
  await shy.getByLabel('How I like to be thanked').selectOption({ label: 'Ask me first' });
  await shy.getByRole('button', { name: 'Keep', exact: true }).click();
  await shy.getByText('Kept.', { exact: true }).waitFor();

  await toTheLetter(giver);
  await giver.locator('#who').fill('okafor');
  await giver.getByRole('option', { name: ben.name }).click();
  await giver.getByText(`${ben.name} likes to be asked first: it stays among those named until`).waitFor();
  await giver.locator('#text').fill(TEXT);
  await giver.getByRole('checkbox', { name: 'Safe hands', exact: true }).check();
  await giver.getByRole('button', { name: 'Send your thanks' }).click();
  await giver.getByText('Sent. Nobody has been told yet.').waitFor();
  await shy.goto('/notices');
  await shy.getByRole('heading', { name: 'For you', exact: true }).waitFor();
  expect(await shy.getByText(ana.name).count()).toBe(0);

  await tellOfAll(db());
  expect(await finds(third, TEXT)).toBe(false);
  await shy.goto('/notices');
  await shy.getByText(`${ana.name} thanked you. May everyone read it?`).waitFor();
  await shy
    .getByRole('link', { name: `${ana.name} asks whether others may read their letter to you` })
    .click();
  await shy.getByText(`Only you and ${ana.name} see this.`).waitFor();
  await shy.getByRole('button', { name: 'Let others read it' }).click();
  await shy.getByText('Shown again, unless someone else named on it wishes otherwise.').waitFor();
  expect(await finds(third, TEXT)).toBe(true);
});

test('a reported letter is hidden, mended and back, reported again and removed, each with words to its giver, without a script', async () => {
  const { ada, ana, ben, cleo, lena, noor, values } = await aSmallHouse(db());
  const id = await aToldLetter(ana, ben, values[0]?.id ?? 0);
  const plain = { javaScriptEnabled: false };
  const [admin, moderator, giver] = [
    await enter(ada, plain),
    await enter(noor, plain),
    await enter(ana, plain),
  ];
  const [reader, third] = [await enter(cleo, plain), await enter(lena, plain)];

  await admin.goto('/settings/moderators');
  await admin.getByLabel('Name someone').fill(noor.name);
  await admin.getByRole('button', { name: 'Let them decide on reported letters' }).click();
  await admin.getByText(`${noor.name} decides on reported letters now.`).waitFor();

  const report = async (page: Page, reason: string) => {
    await page.goto(`/thanks/${id}`);
    await page.getByRole('link', { name: 'Report it' }).click();
    await page.getByLabel('What is wrong with it?').fill(reason);
    await page.getByRole('button', { name: 'Report it to the moderators' }).click();
    await page.getByText('Reported. You will be told what is decided.').waitFor();
  };
  expect(await finds(third, TEXT)).toBe(true);
  await report(reader, 'The nurse can be recognized.');
  expect(await finds(third, TEXT)).toBe(false);
  expect((await third.goto(`/thanks/${id}`))?.status()).toBe(404);

  await moderator.goto('/notices');
  await moderator.getByRole('link', { name: 'A letter was reported, and waits for a moderator.' }).click();
  await moderator.getByText('The nurse can be recognized.').waitFor();
  await moderator.getByLabel('What should the giver change, and why?').fill('Say it without the nurse.');
  await moderator.getByRole('button', { name: /^Ask the giver to mend it, and keep it hidden/ }).click();
  await moderator.getByText('The giver is asked to mend it.').waitFor();

  await giver.goto('/notices');
  await giver
    .getByRole('link', { name: 'A moderator asks you to mend a letter of yours, and says why.' })
    .click();
  await giver.getByText('Say it without the nurse.').waitFor();
  expect(await giver.getByText(cleo.name).count()).toBe(0);
  await giver.getByRole('link', { name: 'Mend your words' }).click();
  const mended = 'You stayed until everybody new had found their way about.';
  await giver.getByLabel('What did they do?').fill(mended);
  await giver.getByRole('button', { name: 'Save the change' }).click();
  await giver.getByText('Changed. Those named can still read what stood before.').waitFor();
  expect(await finds(third, mended)).toBe(true);

  await report(third, 'It was not like that.');
  // Nobody can hide a letter that way twice.
  expect(await finds(reader, mended)).toBe(true);
  await moderator.goto('/moderation');
  await moderator
    .getByLabel('Why does it go? The giver reads this.')
    .fill('Others were there and saw it otherwise.');
  await moderator.getByRole('button', { name: 'Remove it for everyone' }).click();
  await moderator.getByText('Removed. The giver and those who reported it are told.').waitFor();
  await giver.goto('/notices');
  await giver.getByRole('link', { name: 'A moderator removed a letter of yours, and says why.' }).click();
  await giver.getByText('Others were there and saw it otherwise.').waitFor();
  expect(await finds(reader, mended)).toBe(false);
  await third.goto('/notices');
  await third.getByRole('link', { name: 'A letter that was reported has been removed.' }).click();
  await third.getByText('A moderator removed it for everybody.').waitFor();
  expect(await third.getByText('Others were there').count()).toBe(0);
});

test('two responses are told in one sentence and marked as read, and the choice of what to hear of is kept', async () => {
  const { ana, ben, cleo, noor, values } = await aSmallHouse(db());
  const id = await aToldLetter(ana, ben, values[0]?.id ?? 0);
  for (const person of [cleo, noor]) {
    const client = await server.as(person.id);
    await client.post(`/thanks/${id}/reactions`, { reaction: 'thank_you_too on' });
  }
  const page = await enter(ana);
  await page.goto('/notices');
  await page
    .getByRole('link', { name: `${noor.name} and ${cleo.name} responded to a letter of yours.` })
    .waitFor();
  expect(await page.getByText(/, new$/).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await page.getByRole('button', { name: 'Mark all as read' }).waitFor({ state: 'detached' });
  expect(await page.getByText(/, new$/).count()).toBe(0);

  await page.getByRole('link', { name: 'Choose what you hear of' }).click();
  const mail = page.getByLabel('By mail: Letters of mine');
  const inbox = page.getByLabel('On my page: Days to celebrate');
  await mail.selectOption({ label: 'Once a week' });
  await inbox.uncheck();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Kept.', { exact: true }).waitFor();
  await page.goto('/account/notices');
  expect(await mail.inputValue()).toBe('weekly');
  expect(await inbox.isChecked()).toBe(false);
  expect(await page.getByLabel('On my page: Letters of mine').isChecked()).toBe(true);
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findCharterInForce } from '~/features/charter/charter-queries.server';
import { aDocx, heading, paragraph } from '../features/statement/docx';
import { aBrowser } from '../support/browser';
import { aDatabase } from '../support/database';
import { aLeader, anAdmin, anOrganization } from '../support/factories';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db);
const open = aBrowser();
const password = 'a long enough one';

async function aHouse(javaScriptEnabled: boolean) {
  await anOrganization(db());
  const [helena, bruno] = [
    await anAdmin(db(), { name: 'Helena', password }),
    await aLeader(db(), { name: 'Bruno', password }),
  ];
  const enter = async (id: number) =>
    server.enter(await open({ javaScriptEnabled, baseURL: server.origin() }), id);
  return { helena: await enter(helena.id), bruno: await enter(bruno.id) };
}

async function publish(page: Page) {
  await page.goto('/charter/publication');
  await page.getByRole('button', { name: /^Publish version 1 to/ }).click();
  await page.waitForURL('**/culture');
}

const answer = async (page: Page, question: string, text: string) => {
  await page.goto(`/charter/workshop/${question}`);
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: /^(Next question|Keep it)/ }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/${question}`));
};

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  test('questions that leaders answer apart become a published version in their own words', async () => {
    const { helena, bruno } = await aHouse(javaScriptEnabled);
    await helena.goto('/charter/beginnings');
    await helena.getByRole('button', { name: 'Go to the workshop' }).click();
    await helena.getByRole('link', { name: 'Begin' }).click();
    await helena.getByRole('heading', { name: 'Who are our customers, inside and out?' }).waitFor();
    await answer(helena, 'customers', 'Patients and those who wait beside them');
    await answer(helena, 'phrase', 'Nobody waits alone here.');
    await answer(helena, 'always', 'Safe hands\nStay a minute');
    await answer(helena, 'seen', 'Say your name first.');
    await bruno.goto('/charter/workshop/never');
    expect(await bruno.getByRole('heading', { name: 'What others answered' }).count()).toBe(0);
    await answer(bruno, 'never', '- Finish a task we are unsure of');
    await answer(bruno, 'customers', 'Colleagues on the night shift');
    await bruno.goto('/charter/workshop/customers');
    await bruno.getByText('Patients and those who wait beside them').waitFor();
    await helena.goto('/charter/workshop');
    await helena.getByText('Bruno answered.').first().waitFor();
    await helena.getByRole('button', { name: 'Lay out a draft from what you all answered' }).click();
    await helena.getByRole('heading', { name: 'What goes where' }).waitFor();
    await helena.getByLabel('Value of piece 6').selectOption('of Safe hands');
    await helena.getByLabel('Value of piece 7').selectOption('of Safe hands');
    await helena.getByRole('button', { name: /^Take it over/ }).click();
    await helena.waitForURL('**/charter/draft');
    await helena.getByText('What you answered in the workshop').click();
    await helena.getByText('Bruno: Colleagues on the night shift').waitFor();
    for (const [value, definition] of [
      ['Safe hands', 'Nothing counts here that is not safe.'],
      ['Stay a minute', 'We sit down beside the bed.'],
    ] as const) {
      await helena.goto('/charter/draft');
      await helena.getByRole('link', { name: `Edit ${value}` }).click();
      await write(helena, 'What it means', definition);
    }
    if (
      (await db().selectFrom('draft_behaviour').where('kind', '=', 'do').select('text').execute()).length < 2
    ) {
      await helena.getByRole('button', { name: /Add a line to “We do”/ }).click();
      await write(helena, 'We do, number 1', 'Sit down.');
    }
    await publish(helena);
    expect(await findCharterInForce(db())).toMatchObject({
      vision: 'Nobody waits alone here.',
      serves: 'Patients and those who wait beside them\n\nColleagues on the night shift',
      values: [
        {
          name: 'Safe hands',
          behaviours: [
            { kind: 'do', text: 'Say your name first.' },
            { kind: 'dont', text: 'Finish a task we are unsure of' },
          ],
        },
        { name: 'Stay a minute', definition: 'We sit down beside the bed.' },
      ],
    });
  });

  test('an existing Word file is looked over, corrected, taken over and published; what has no place is shown', async () => {
    const { helena } = await aHouse(javaScriptEnabled);
    await helena.goto('/charter/statement');
    await helena.getByLabel('Or bring the file').setInputFiles({
      name: 'Our values.docx',
      mimeType: 'application/octet-stream',
      buffer: await aDocx([
        heading('Our vision', 1),
        paragraph('Guests leave rested.'),
        heading('Our values', 1),
        heading('Quiet', 2),
        paragraph('After ten nobody hears us.'),
        paragraph('Close doors by hand.', { list: 'bullets' }),
        paragraph('Never shout across the hall.', { list: 'bullets' }),
        heading('Imprint', 1),
        paragraph('Printed by the town press.'),
      ]),
    });
    await helena.getByRole('button', { name: 'Look it over' }).click();
    await helena.getByRole('heading', { name: 'What goes where' }).waitFor();
    await helena.getByText('Printed by the town press.').waitFor();
    await helena.getByLabel('Text of piece 1').fill('Guests leave more rested than they came.');
    await helena.getByRole('button', { name: /^Take it over/ }).click();
    await helena.getByText('Taken over into the draft. What had no place is still here.').waitFor();
    await helena.getByText('Printed by the town press.').waitFor();
    await publish(helena);
    expect(await findCharterInForce(db())).toMatchObject({
      vision: 'Guests leave more rested than they came.',
      values: [
        {
          name: 'Quiet',
          definition: 'After ten nobody hears us.',
          behaviours: [
            { kind: 'do', text: 'Close doors by hand.' },
            { kind: 'dont', text: 'Never shout across the hall.' },
          ],
        },
      ],
    });
  });

  test('an example is a draft at once, and the coach points at what is still its own', async () => {
    const { helena } = await aHouse(javaScriptEnabled);
    await helena.goto('/charter/examples');
    await helena.getByRole('link', { name: 'A hotel' }).click();
    await helena.getByRole('button', { name: /^Begin the draft from it/ }).click();
    await helena.waitForURL('**/charter/draft');
    await helena.getByText('These are still the example’s words.').first().waitFor();
    const before = await helena.getByText('These are still the example’s words.').count();
    await write(helena, 'Our vision', 'Guests find their own key on the board.');
    await helena.goto('/charter/draft');
    expect(await helena.getByText('These are still the example’s words.').count()).toBe(before - 1);
    await publish(helena);
    expect((await findCharterInForce(db()))?.values).toHaveLength(5);
  });
});

/** Writes a text of the draft and waits until it is kept. */
async function write(page: Page, label: string, text: string) {
  const field = page.getByLabel(label, { exact: true });
  const form = page.locator('form.draft-text').filter({ has: field });
  const live = await page.evaluate('"__remixContext" in window').catch(() => false);
  if (live) await form.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
  await field.fill(text);
  if (live) await form.getByText(/^Saved \d/).waitFor();
  else {
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
  }
}

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addBehaviour } from '~/features/draft/add-behaviour.server';
import { saveField } from '~/features/draft/save-field.server';
import { tellOfThanks } from '~/features/recognition/tell-of-thanks.server';
import { aBrowser } from '../support/browser';
import { aDraftValue, aRecognition, publish } from '../support/charter-factories';
import { aDatabase } from '../support/database';
import { aLeader, anActor, anOrganization, aPerson } from '../support/factories';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db);
const open = aBrowser();
const PASSWORD = 'a long enough one';
const MM = 72 / 25.4;

const NAMES = [
  'Verantwortungsbewusstsein',
  'Kundenzufriedenheitsversprechen',
  'Rücksicht',
  'Zuverlässigkeitsgemeinschaft',
  'Aufmerksamkeit füreinander im Arbeitsalltag und danach',
  'Mut',
  'Nachbarschaftshilfe',
  'Selbstverantwortung',
];
const LINE =
  'Wir übernehmen Verantwortung für die Arbeitsunfähigkeitsbescheinigungen unserer Krankenhauspatienten. ';

/** A charter with so many values, each of which says a lot in long words, or little. */
async function aCharter(count: number, { full }: { full: boolean }) {
  await anOrganization(db(), { name: 'Landeskrankenhausverwaltungsgesellschaft' });
  const lena = anActor(await aLeader(db(), { name: 'Lena Brandt', password: PASSWORD }));
  const vision = full
    ? 'Wer zu uns kommt, gehört zur Familie, und wir begleiten ihn durch die Krankenhausverwaltungsvorschriften zurück in sein Leben.'
    : 'We stay.';
  await saveField(db(), lena, { field: 'vision', text: vision, base: '' });
  const values = [];
  for (const name of NAMES.slice(0, count)) {
    const { id } = await aDraftValue(db(), lena, name);
    values.push(id);
    if (!full) continue;
    const base = `What ${name} means.`;
    await saveField(db(), lena, { field: `value-${id}-definition`, text: LINE.repeat(3).trim(), base });
    for (const kind of ['do', 'do', 'do', 'dont', 'dont'] as const)
      await addBehaviour(db(), lena, { value: id, kind, text: LINE.trim() });
  }
  await publish(db(), lena, 0);
  return { lena, values };
}

/** The sizes of the pages of a print, in millimetres, as the PDF itself says them. */
async function pagesOf(page: Page, path: string) {
  await page.goto(path);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width) / MM)} × ${Math.round(Number(height) / MM)}`,
  );
}

const enter = async (who: { id: number }) =>
  server.enter(await open({ baseURL: server.origin(), viewport: { width: 1280, height: 900 } }), who.id);

/** Whether everything on the sheets lies inside them, as they are printed. */
const fits = (page: Page, sheet: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].every((one) => one.scrollHeight <= one.clientHeight + 1),
    sheet,
  );

test.each([
  [4, true],
  [5, true],
  [7, true],
  [8, true],
  [4, false],
  [8, false],
])('a poster of %d values, much said: %s, is one sheet of A3 that holds them all', async (count, full) => {
  const { lena } = await aCharter(count, { full });
  const page = await enter(lena);
  expect(await pagesOf(page, '/culture/poster')).toEqual(['297 × 420']);
  // As wide as the paper is inside its margins.
  await page.setViewportSize({ width: Math.round(257 * (96 / 25.4)), height: 900 });
  await page.emulateMedia({ media: 'print' });
  expect(await fits(page, '.poster')).toBe(true);
  expect(await page.locator('.poster > ol > li').count()).toBe(count);
});

test('cards are one page a value, A5 or A4 held across, with nothing cut off', async () => {
  const { lena } = await aCharter(6, { full: true });
  const page = await enter(lena);
  expect(await pagesOf(page, '/culture/cards')).toEqual(Array(6).fill('210 × 148'));
  expect(await pagesOf(page, '/culture/cards?paper=a4')).toEqual(Array(6).fill('297 × 210'));
  await page.emulateMedia({ media: 'print' });
  expect(await fits(page, '.wall-card')).toBe(true);
});

test('a booklet has a page for the title, the contents, each value and the end, and tells what was chosen', async () => {
  const { lena, values } = await aCharter(4, { full: false });
  const ben = await aPerson(db(), { name: 'Ben Okafor' });
  const letter = await aRecognition(db(), lena, {
    people: [ben.id],
    values: values.slice(0, 1),
    text: 'You found her ring in forty sacks of linen.',
  });
  await tellOfThanks(db(), new Date(Date.now() + 60_000));
  const story = {
    recognition_id: letter,
    value_id: values[0] ?? 0,
    chosen_by: lena.id,
    chosen_at: new Date(),
  };
  await db()
    .insertInto('story')
    .values({ ...story, why: 'Because nobody asked for it.' })
    .execute();
  const page = await enter(lena);
  expect(await pagesOf(page, '/culture/booklet')).toEqual(Array(7).fill('210 × 297'));
  await page
    .locator('.booklet-value', { hasText: 'forty sacks' })
    .getByText('Because nobody asked')
    .waitFor();
  expect(await pagesOf(page, '/culture/booklet?paper=letter')).toEqual(Array(7).fill('216 × 279'));
});

test('the culture page links to its prints, and prints as it is without the frame', async () => {
  const { lena } = await aCharter(4, { full: false });
  const page = await enter(lena);
  await page.goto('/culture');
  for (const name of ['a booklet', 'a poster', 'cards for the wall'])
    await page.getByRole('link', { name }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.locator('.rail, .topbar, .close, .read-and-meant').filter({ visible: true }).count(),
  ).toBe(0);
});

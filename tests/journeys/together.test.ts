import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { publishDue } from '~/features/publication/publish-due.server';
import { aBrowser } from '../support/browser';
import { aDatabase } from '../support/database';
import { seedDemo } from '../support/demo';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db);
const open = aBrowser();

/** Two leaders and a member of the demo's clinics, each in a browser of their own. */
async function people(javaScriptEnabled: boolean) {
  await seedDemo(db(), () => undefined);
  const leaders = await db()
    .selectFrom('person')
    .innerJoin('account', 'account.person_id', 'person.id')
    .where('role', '=', 'leader')
    .select(['id', 'name'])
    .orderBy('id')
    .execute();
  const [one, two] = leaders;
  const member = await db()
    .selectFrom('person')
    .innerJoin('account', 'account.person_id', 'person.id')
    .where('role', '=', 'member')
    .select(['id', 'name'])
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const enter = async (id: number) =>
    server.enter(await open({ javaScriptEnabled, baseURL: server.origin() }), id);
  if (!one || !two) throw new Error('the demo has two leaders');
  return {
    one,
    two,
    member,
    pages: { one: await enter(one.id), two: await enter(two.id), member: await enter(member.id) },
  };
}

const textOf = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const quiet = (page: Page, label: string) =>
  page
    .locator('form.draft-text')
    .filter({ has: textOf(page, label) })
    .getByRole('button', { name: 'Save' })
    .waitFor({ state: 'detached' });

test('two leaders write at once: each sees that the other is there, what they write arrives, and a conflict loses nothing', async () => {
  const { one, two, pages } = await people(true);
  await pages.one.goto('/charter/draft');
  await pages.two.goto('/charter/draft');
  await quiet(pages.one, 'Our vision');
  await quiet(pages.two, 'Our vision');
  await pages.one
    .getByRole('list', { name: 'Who else is here' })
    .getByText(two.name)
    .waitFor({ timeout: 30_000 });
  await pages.two
    .getByRole('list', { name: 'Who else is here' })
    .getByText(one.name)
    .waitFor({ timeout: 30_000 });

  await textOf(pages.one, 'Whom we serve').fill('Whoever lies in our beds, and whoever waits beside them.');
  await pages.two.waitForFunction(() =>
    (document.getElementById('serves') as HTMLTextAreaElement).value.startsWith('Whoever lies'),
  );

  await textOf(pages.two, 'Our vision').fill('Nobody waits alone here.');
  await textOf(pages.one, 'Our vision').fill('Nobody lies awake alone here.');
  const lost = (page: Page) => page.getByText('Someone changed this while you were writing.');
  const loser = await Promise.race([
    lost(pages.one)
      .waitFor()
      .then(() => 'one' as const),
    lost(pages.two)
      .waitFor()
      .then(() => 'two' as const),
  ]);
  const winner = loser === 'one' ? 'two' : 'one';
  const words = { one: 'Nobody lies awake alone here.', two: 'Nobody waits alone here.' };
  expect(await textOf(pages[loser], 'Our vision').inputValue()).toBe(words[loser]);
  await pages[loser].getByRole('blockquote').getByText(words[winner]).waitFor();
  // While the answer is on its way, another change is told of.
  await pages[loser].route(/\/charter\/draft\/discarding/, async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    await textOf(pages[winner], 'Whom we serve').fill('Whoever comes to us, at any hour.');
    await pages[winner]
      .locator('form.draft-text')
      .filter({ has: textOf(pages[winner], 'Whom we serve') })
      .getByText(/^Saved \d/)
      .waitFor();
    await pages[loser].waitForTimeout(500);
    await route.fulfill({ response: answer });
  });
  await pages[loser].getByRole('button', { name: /^Leave mine as a suggestion/ }).click();
  await pages[loser].getByText('Your text stands beside theirs as a suggestion.').waitFor();
  await pages[winner].goto('/charter/draft');
  const card = pages[winner].locator('.suggestion').filter({ hasText: 'alone here' });
  await card.getByRole('button', { name: /^Take it in ?: Our vision$/ }).click();
  await pages[winner].getByText('Taken in. You can still mend it.').waitFor();
  expect(await textOf(pages[winner], 'Our vision').inputValue()).toBe(words[loser]);
});

describe.each([true, false])('with JavaScript %s', (javaScriptEnabled) => {
  test('a conversation on a value, and a wording proposed from the culture page, declined with a reason', async () => {
    const { two, member, pages } = await people(javaScriptEnabled);
    const { one, two: other, member: reader } = pages;
    await one.goto('/charter/draft?value=1');
    const beside = one.getByRole('complementary', { name: 'Beside the values' });
    await beside.getByText('Write a comment').click();
    await beside.getByLabel('About').selectOption({ label: 'Safe hands, what it means' });
    await beside.getByLabel('These words of it, perhaps').fill('we stop');
    await beside.getByLabel('Your comment').fill(`Who stops, @${two.name}? The nurse alone?`);
    await one.keyboard.press('Escape');
    await beside.getByRole('button', { name: 'Comment' }).click();
    await one.getByText('The nurse alone?').waitFor();

    await other.goto('/notices');
    await other.getByRole('link', { name: /mentioned you in a comment/ }).click();
    const thread = other.getByRole('region', { name: 'Conversation on Safe hands, what it means' });
    await thread.getByText('we stop').waitFor();
    await thread.getByText('Answer', { exact: true }).first().click();
    await thread.getByLabel('Your answer').fill('Whoever sees it first.');
    await thread.getByRole('button', { name: 'Answer' }).click();
    await other.getByText('Whoever sees it first.').waitFor();
    await thread.getByRole('button', { name: 'Mark as resolved' }).click();
    await other.getByText('Resolved. It can be opened again.').waitFor();
    await other.getByRole('link', { name: 'Resolved conversations' }).click();
    await thread.getByRole('button', { name: 'Open it again' }).click();
    await other.getByText('Open again.').waitFor();

    await reader.goto('/culture');
    await reader.getByRole('link', { name: 'Propose a better wording' }).click();
    await reader.getByRole('link', { name: 'Our vision' }).click();
    await reader.getByLabel('Our vision').fill('Whoever comes through our doors is family.');
    await reader.getByRole('button', { name: 'Propose it to the leaders' }).click();
    await reader.getByText('Thank you. You hear what becomes of it.').waitFor();
    await one.goto('/charter/suggestions');
    const card = one.getByRole('article', { name: `Suggestion by ${member.name}: Our vision` });
    await card.getByText('Decline with a reason').click();
    await card.getByLabel(/Why not\?/).fill('The second half is the promise.');
    await card.getByRole('button', { name: 'Decline' }).click();
    await one.getByText('Declined. Its writer hears why.').waitFor();
    await reader.goto('/notices');
    await reader.getByRole('link', { name: /did not take your wording/ }).click();
    await reader.getByText('The second half is the promise.').waitFor();
  });

  test('a review asks for changes, then approves; it is published at a time; everyone is asked to read it, and says so', async () => {
    const { two, pages } = await people(javaScriptEnabled);
    const { one, two: reviewer, member: reader } = pages;
    const admin = await server.enter(
      await open({ javaScriptEnabled, baseURL: server.origin() }),
      (await db().selectFrom('person').where('role', '=', 'admin').select('id').executeTakeFirstOrThrow()).id,
    );
    await admin.goto('/settings');
    await admin.getByLabel('Approvals that each changed part needs').fill('1');
    await admin.locator('#review').getByRole('button', { name: 'Keep' }).click();
    await admin.getByText('Kept.').waitFor();

    await reader.goto('/culture');
    await reader.getByLabel('For my work it means …').fill('I say my name at every bed.');
    await reader.getByLabel('Colleagues may read my line here').check();
    await reader.getByRole('button', { name: 'I have read it' }).click();
    await reader.getByRole('heading', { name: 'You have read this' }).waitFor();

    const draft = async (text: string) => {
      await one.goto('/charter/draft');
      const form = one.locator('form.draft-text').filter({ has: textOf(one, 'Our vision') });
      if (javaScriptEnabled) await quiet(one, 'Our vision');
      await textOf(one, 'Our vision').fill(text);
      if (javaScriptEnabled) await form.getByText(/^Saved \d/).waitFor();
      else await form.getByRole('button', { name: 'Save' }).click();
    };
    await draft('Whoever comes is family.');
    await one.goto('/charter/publication');
    await one.getByText('The opening has 0 of 1 approvals.').waitFor();
    expect(await one.getByRole('button', { name: /^Publish version 3/ }).isDisabled()).toBe(true);
    await one.goto('/charter/review');
    await one.getByLabel(new RegExp(`^${two.name}`)).check();
    await one.getByLabel('By when').fill('2999-12-01');
    await one.getByLabel('A note to them').fill('Is it still us?');
    await one.getByRole('button', { name: /to review: they get a message; nothing is published$/ }).click();
    await one.getByText('1 person is asked. Nothing is published.').waitFor();

    await reviewer.goto('/notices');
    await reviewer.getByRole('link', { name: 'Look over the charter draft', exact: true }).click();
    await reviewer.getByText('Is it still us?').waitFor();
    await reviewer.getByText('Ask for changes').first().click();
    await reviewer.getByLabel('What should change, and why').fill('Comes where?');
    await reviewer.getByRole('button', { name: /^Ask for changes ?: The opening$/ }).click();
    await reviewer.getByText('Asked for changes. Who asked you hears of it.').waitFor();
    await draft('Whoever comes through our doors is family.');
    await one.goto('/charter/review');
    await one.getByText('Comes where?').waitFor();
    await reviewer.goto('/charter/review');
    await reviewer.getByRole('button', { name: /^Approve this text ?: The opening$/ }).click();
    await reviewer.getByText('Approved, as it reads now.').waitFor();

    await one.goto('/charter/publication');
    await one.getByLabel('What changed, and why').fill('Shorter.');
    await one.getByLabel(/^At a time/).check();
    await one.getByLabel(/^Day and time in/).fill('2999-12-01T09:00');
    await one.getByRole('button', { name: /^(Freeze|Publish) version 3/ }).click();
    await one.getByText(/^It is frozen and goes out on .*2999 at 09:00/).waitFor();
    await draft('Edited after the freeze.');
    await one.goto('/charter/publication');
    await one.getByText('The draft has changed since').waitFor();
    await publishDue(db(), new Date('2999-12-01T10:00:00Z'));

    await reader.goto('/');
    await reader.getByText('Version 3 of our charter is in force.').waitFor();
    await reader.goto('/culture');
    await reader.getByRole('heading', { name: 'Whoever comes through our doors is family.' }).waitFor();
    await reader.getByRole('button', { name: 'I have read it' }).click();
    await reader.getByRole('heading', { name: 'You have read this' }).waitFor();
    const read = await db()
      .selectFrom('acknowledgement')
      .where('version', '=', 3)
      .select('person_id')
      .execute();
    expect(read).toHaveLength(1);
    await one.goto('/charter/readers');
    // All of the reader's team who read it before have read only an earlier one now.
    const { team, earlier } = await db()
      .selectFrom('person as p')
      .innerJoin('team as t', 't.id', 'p.home_team_id')
      .where('p.id', '=', read[0]?.person_id ?? 0)
      .select('t.name as team')
      .select((eb) =>
        eb
          .selectFrom('person as mate')
          .innerJoin('acknowledgement as k', 'k.person_id', 'mate.id')
          .whereRef('mate.home_team_id', '=', 'p.home_team_id')
          .whereRef('mate.id', '<>', 'p.id')
          .select((of) => of.fn.count<number>('mate.id').distinct().as('n'))
          .as('earlier'),
      )
      .executeTakeFirstOrThrow();
    await one.getByRole('row', { name: new RegExp(`^${team} 1 of \\d+ ${earlier} `) }).waitFor();
    await one.goto('/charter/versions');
    await one.getByText(new RegExp(`Approved by ${two.name}`)).waitFor();
  });

  test('two versions compared: renamed, merged, split, retired, word by word', async () => {
    const { pages } = await people(javaScriptEnabled);
    const { one } = pages;
    await one.goto('/charter/draft/values/2/merger');
    await one.getByLabel('The other value').selectOption({ label: 'Say it plainly' });
    await one.getByLabel('The new value’s name').fill('Sit down and say it');
    await one.getByRole('button', { name: 'Make them one in the draft' }).click();
    await one.getByText('One value of two.').waitFor();
    const id = await idOfDraft('One team, three houses');
    await one.goto(`/charter/draft/values/${id}/split`);
    await one.getByLabel('The first is called').fill('One team');
    await one.getByLabel('The second is called').fill('Three houses');
    await one.getByLabel('Thanks given so far count for').selectOption({ label: 'the second' });
    await one.getByRole('checkbox').first().check();
    await one.getByRole('button', { name: 'Make them two in the draft' }).click();
    await one.getByText('Two values of one.').waitFor();
    const leave = await idOfDraft('Leave it better');
    await one.goto(`/charter/draft?value=${leave}`);
    await one.getByRole('button', { name: 'Set Leave it better aside' }).click();
    await one.getByText('Set aside. Its words are kept').waitFor();
    await one.goto('/charter/publication');
    await one.getByRole('button', { name: /^Publish version 3/ }).click();
    await one.waitForURL('**/culture');
    await one.goto('/charter/versions/compare?from=2&to=3');
    for (const says of [
      'New, made of Stay a minute and Say it plainly.',
      'Merged with Say it plainly into Sit down and say it.',
      'New, split from One team, three houses.',
      'Split into One team and Three houses. Its thanks count for Three houses.',
      'Retired. Its thanks count for no other value.',
    ])
      await one.getByText(says).first().waitFor();
    await one.getByLabel('From').selectOption({ label: await optionOf(one, 1) });
    await one.getByRole('button', { name: 'Compare' }).click();
    await one.getByRole('heading', { name: 'From version 1 to version 3' }).waitFor();
    expect(await one.locator('ins').count()).toBeGreaterThan(5);
  });
});

const idOfDraft = async (name: string) =>
  (
    await db()
      .selectFrom('draft_value')
      .where('name', '=', name)
      .where('retired_at', 'is', null)
      .select('value_id')
      .executeTakeFirstOrThrow()
  ).value_id;

const optionOf = async (page: Page, version: number) =>
  (await page
    .locator('#from option')
    .filter({ hasText: `Version ${version},` })
    .textContent()) ?? '';

import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { hashSecret } from '~/features/accounts/secrets.server';
import { keepCounted } from '~/features/insights/keep-counted.server';
import { aBrowser } from '../support/browser';
import { aDatabase } from '../support/database';
import { seedDemo } from '../support/demo';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db, { demo: true });
const open = aBrowser();

const FOR_VISITORS = [
  '/culture',
  '/sign-in',
  '/join',
  '/reset',
  '/no/such/page',
  '/display/wrong',
  ...[0, 1, 2].map((slide) => `/display/entrance?slide=${slide}`),
];
const FOR_LEADERS = [
  '/',
  '/thanks/new',
  '/thanks/180',
  '/thanks/180/comments',
  '/thanks/180/cosign',
  '/thanks/180/card',
  '/thanks/180/story',
  '/thanks/151',
  '/thanks/151/consent',
  '/thanks/noticeboard',
  '/?q=night&value=1&sort=best',
  '/culture',
  '/culture/1',
  '/culture/as-visitors',
  '/people',
  '/people/3',
  '/teams',
  '/charter/draft?value=1',
  '/charter/publication',
  '/charter/versions',
  '/charter/versions/1',
  '/account',
  '/account/password',
  '/account/notices',
  '/account/keepsake',
  '/culture/booklet',
  '/culture/poster',
  '/culture/cards',
  '/care',
  '/insights',
  '/insights/people',
  '/insights/leaders',
  '/insights/serving',
  '/insights/reading',
  '/insights/letter',
];
const AROUND_THE_DRAFT = [
  '/notices',
  '/culture/proposal?field=vision',
  '/charter/beginnings',
  '/charter/workshop',
  '/charter/workshop/never',
  '/charter/statement',
  '/charter/examples',
  '/charter/examples/hotel',
  '/charter/arrangement',
  '/charter/draft/reading',
  '/charter/draft/readers',
  '/charter/draft/copies',
  '/charter/draft/values/1/merger',
  '/charter/draft/values/1/split',
  '/charter/suggestions',
  '/charter/review',
  '/charter/readers',
  '/charter/versions/compare',
];
const FOR_ADMINS = [
  '/people/new',
  '/people/import',
  '/people/3/edit',
  '/people/3/invitation',
  '/people/3/merger',
  '/people/3/erasure',
  '/teams/new',
  '/teams/1/edit',
  '/settings',
  '/audit',
  '/thanks/180/removal',
  '/thanks/180/report',
  '/settings/moderators',
  '/settings/visitors',
  '/settings/insights',
  '/settings/screens',
  '/settings/screens/1',
  '/settings/screens/1/renewal',
  '/moderation',
  '/moderation/178/mending',
];

/** A draft with something of everything beside it: a conversation, a suggestion, a question, a piece to place. */
async function aBusyDesk() {
  const people = await db()
    .selectFrom('person')
    .where('role', '=', 'leader')
    .orderBy('id')
    .select(['id', 'name'])
    .execute();
  const [helena, bruno] = people;
  if (!helena || !bruno) throw new Error('the demo has two leaders');
  await db().updateTable('charter_draft').set({ vision: 'To be the leading clinic.' }).execute();
  const row = { base: '', source: 'culture', person_id: bruno.id, reason: 'It says whom for.' };
  for (const field of ['vision', 'value-1-definition'])
    await db()
      .insertInto('suggestion')
      .values({ ...row, field, text: 'Whoever comes is family.' })
      .execute();
  const thread = await db()
    .insertInto('draft_thread')
    .values({ field: 'vision', quote: 'leading', opened_by: bruno.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db()
    .insertInto('draft_comment')
    .values({ thread_id: thread.id, person_id: bruno.id, text: 'Leading whom?', submit_key: randomUUID() })
    .execute();
  const pieces = JSON.stringify([
    { place: 'value', text: 'Quiet' },
    { place: 'do', text: 'Close doors by hand.' },
    { place: 'aside', text: 'Imprint' },
  ]);
  const accounts = await db().selectFrom('account').select('person_id').execute();
  for (const { person_id } of accounts)
    await db()
      .insertInto('arrangement')
      .values({ person_id, source: 'statement', name: 'your text', pieces })
      .execute();
  await db()
    .insertInto('report')
    .values({ recognition_id: 178, person_id: 3, reason: 'It names a guest.', created_at: new Date() })
    .execute();
  await db()
    .insertInto('screen')
    .values({
      name: 'Entrance',
      token_hash: hashSecret('entrance'),
      made_by: helena.id,
      made_at: new Date(),
    })
    .execute();
  const request = { asked_by: bruno.id, due_on: '2999-01-01', note: 'Please' };
  await db()
    .insertInto('review_request')
    .values({ ...request, reviewer_id: helena.id })
    .execute();
}

// All rules on all four in the long suite. In the short one each page is asked once: every other one in light and wide,
// the rest in dark and narrow, where all of them must fit.
const whole = process.env.LOOKS === 'all';
const ALL = [320, 1280];
const WIDTHS = whole ? { light: ALL, dark: ALL } : { light: [1280], dark: [320] };

test('axe finds nothing and nothing runs out of the page, light and dark, narrow and wide', {
  timeout: 600_000,
}, async () => {
  await seedDemo(db(), () => undefined);
  await aBusyDesk();
  await keepCounted(db(), new Date());
  const wrong = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of WIDTHS[colorScheme])
      for (const [role, paths] of [
        ['', FOR_VISITORS],
        ['leader', FOR_LEADERS],
        ['admin', FOR_ADMINS],
        ['leader', AROUND_THE_DRAFT],
      ] as const) {
        const page = await open({
          baseURL: server.origin(),
          colorScheme,
          viewport: { width, height: 900 },
          reducedMotion: 'reduce',
        });
        if (role) {
          await page.goto('/sign-in');
          await page.locator(`button[name=role][value=${role}]`).click();
          await page.waitForURL('/');
        }
        for (const [i, path] of paths.entries()) {
          const asked = whole || (colorScheme === 'light') === (i % 2 === 0);
          if (!asked && colorScheme === 'light') continue;
          await page.goto(path);
          // No page has frames in it, so that one run in the page itself is enough.
          const { violations } = asked
            ? await new AxeBuilder({ page })
                .setLegacyMode()
                .options({ resultTypes: ['violations'] })
                .analyze()
            : { violations: [] };
          for (const violation of violations)
            for (const node of violation.nodes)
              wrong.add(`${path} ${width} ${colorScheme}: ${violation.id} ${node.target.join(' ')}`);
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (wide > 0) wrong.add(`${path} ${width}: ${wide} px too wide`);
        }
        await page.context().close();
      }
  expect([...wrong]).toEqual([]);
});

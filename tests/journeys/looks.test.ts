import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { seedDemo } from '~/seed';
import { aBrowser } from '../support/browser';
import { aDatabase } from '../support/database';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db, { demo: true });
const open = aBrowser();

const FOR_VISITORS = ['/culture', '/sign-in', '/join', '/reset', '/no/such/page'];
const FOR_LEADERS = [
  '/',
  '/thanks/new',
  '/thanks/180',
  '/thanks/180/comments',
  '/culture',
  '/culture/1',
  '/people',
  '/people/3',
  '/teams',
  '/charter/draft?value=1',
  '/charter/publication',
  '/charter/versions',
  '/charter/versions/1',
  '/account',
  '/account/password',
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
];

test('axe finds nothing and nothing runs out of the page, light and dark, narrow and wide', {
  timeout: 300_000,
}, async () => {
  await seedDemo(db(), () => undefined);
  const wrong = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      for (const [role, paths] of [
        ['', FOR_VISITORS],
        ['leader', FOR_LEADERS],
        ['admin', FOR_ADMINS],
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
        for (const path of paths) {
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).analyze();
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

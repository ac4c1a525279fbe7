import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { changeScreen } from '~/features/screens/change-screen.server';
import { makeScreen } from '~/features/screens/make-screen.server';
import { removeScreen } from '~/features/screens/remove-screen.server';
import { type App, freePort, startApp } from '../support/app';
import { aBrowser } from '../support/browser';
import { aRecognition } from '../support/charter-factories';
import { aDatabase } from '../support/database';
import { aServer } from '../support/server';
import { aSmallHouse, tellOfAll } from '../support/small-house';

const db = aDatabase();
const server = aServer(db);
const open = aBrowser();

// `npm run test:long` asks for 20,000 changes and 5,000 arrivals; each run of `npm test` for a share of them.
const CHANGES = Number(process.env.SCREEN_CHANGES ?? 120);
const ARRIVALS = Number(process.env.SCREEN_ARRIVALS ?? 30);
const MOST_GROWN = 30 * 1024 * 1024;
const PACE = 8;
const picture = '.screen-picture';

async function aScreen() {
  const house = await aSmallHouse(db());
  const now = new Date();
  const { id, token } = await makeScreen(db(), house.ada, { name: 'Entrance', pace: PACE, teams: [], now });
  const give = async (text: string) => {
    const values = [house.values[0]?.id ?? 0];
    const letter = await aRecognition(db(), house.ana, { people: [house.ben.id], text, values });
    await tellOfAll(db());
    return letter;
  };
  return { ...house, id, address: `/display/${token}`, give };
}

/** Opens it with its clock in the hands of the test, once it hears what is new. */
async function toTheScreen(address: string, options = {}) {
  const page = await open({ baseURL: server.origin(), reducedMotion: 'reduce', ...options });
  await page.clock.install();
  await Promise.all([page.waitForResponse(/\/slides/), page.goto(address)]);
  await page.evaluate(() => {
    const count = { changes: 0 };
    Object.assign(window, { count });
    const section = document.querySelector('main > section');
    if (section) new MutationObserver(() => count.changes++).observe(section, { childList: true });
  });
  return page;
}

/** Lets the time between two changes pass; resolves when the next picture stands there. */
async function change(page: Page, pace = PACE) {
  const count = () =>
    page.evaluate(() => (window as unknown as { count: { changes: number } }).count.changes);
  const before = await count();
  await page.clock.runFor(pace * 1000);
  while ((await count()) === before) await new Promise((next) => setTimeout(next, 2));
}

const words = (page: Page) => page.locator(picture).innerText();

test('it shows vision, values and letters in turn, without anyone signing in', async () => {
  const { address, give } = await aScreen();
  await give('You sat with the frightened man in bed 4 until he slept.');
  const page = await toTheScreen(address);
  const seen = [await words(page)];
  for (let i = 0; i < 5; i++) {
    await change(page);
    seen.push(await words(page));
  }
  expect(seen[0]).toContain('Whoever comes to us is family.');
  expect(seen[1]).toContain('What Safe hands means.');
  expect(seen[2]).toContain('To Ben Okafor\n\nYou sat with the frightened man');
  expect(seen[2]).toContain('Ana Rossi');
  expect(seen[5]).toContain('Leave it better');
  expect(await page.locator('nav, header, a').count()).toBe(0);
});

test('a new letter is shown at the next change, and one that was hidden is gone from then on', async () => {
  const { address, give, ben } = await aScreen();
  const page = await toTheScreen(address);
  const letter = await give('You carried her bag up all four floors, twice.');
  await change(page);
  expect(await words(page)).toContain('all four floors');
  await hideRecognition(db(), ben, letter, { on: true });
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await change(page);
  const seen = [await words(page)];
  await page.getByRole('button', { name: 'Go on' }).press('Enter');
  for (let i = 0; i < 5; i++) {
    await change(page);
    seen.push(await words(page));
  }
  expect(seen.join()).not.toContain('all four floors');
});

test('paused it stays, and the arrow keys step', async () => {
  const { address } = await aScreen();
  const page = await toTheScreen(address);
  const first = await words(page);
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  await Promise.all([page.waitForResponse(/\/slides/), page.clock.runFor(PACE * 1000)]);
  expect(await words(page)).toBe(first);
  await page.keyboard.press('ArrowRight');
  await page.getByText('What Safe hands means.').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.getByText(first).waitFor();
});

test('switched off while it shows, it says so within a second or two; changed, it takes the new pace', async () => {
  const { address, ada, id } = await aScreen();
  const page = await toTheScreen(address);
  const heard = page.waitForResponse(/\/slides/);
  await changeScreen(db(), ada, { id, name: 'Entrance', pace: 60, teams: [] });
  await heard;
  await change(page);
  const off = Date.now();
  await removeScreen(db(), ada, { id, now: new Date() });
  await page.getByText('This screen was switched off.').waitFor();
  expect(Date.now() - off).toBeLessThan(5000);
  await page.reload();
  await page.getByText('This screen was switched off.').waitFor();
});

test('without scripts the page itself goes on to the next picture', async () => {
  const { address } = await aScreen();
  const page = await open({ baseURL: server.origin(), javaScriptEnabled: false });
  await page.goto(`${address}?slide=1`);
  expect(await page.content()).toContain(`content="${PACE};url=${address}?slide=2"`);
  await page.goto(`${address}?slide=2`);
  expect(await words(page)).toContain('What Stay a minute means.');
  expect(await page.locator('button').count()).toBe(0);
});

test.each([
  [1920, 1080],
  [1080, 1920],
  [1024, 768],
])('at %d by %d the longest letter, in any script, fits the picture', async (width, height) => {
  const { address, give } = await aScreen();
  const texts = [
    'Donaudampfschifffahrtsgesellschaftskapitän, ',
    '谢谢你今晚留下来陪我们',
    'გმადლობთ რომ დარჩით ',
    'شكرا لأنك بقيت معنا ',
  ];
  for (const text of texts) await give(text.repeat(40).slice(0, 1900));
  const page = await toTheScreen(address, { viewport: { width, height } });
  for (let i = 0; i < 9; i++) {
    const { inside, smallest } = await page.evaluate((selector) => {
      const all = [...document.querySelectorAll(`${selector} :is(h1, p, svg)`)];
      const boxes = all.map((element) => element.getBoundingClientRect());
      const sizes = all
        .filter((element) => element.textContent)
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      return {
        inside: boxes.every(
          ({ top, bottom, left, right }) =>
            top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
        ),
        smallest: Math.min(...sizes),
      };
    }, picture);
    expect(inside, await words(page)).toBe(true);
    if (Math.max(width, height) === 1920) expect(smallest).toBeGreaterThanOrEqual(44);
    await change(page);
  }
});

test(`${CHANGES} changes and ${ARRIVALS} arrivals leave the memory as it was`, {
  timeout: 3_600_000,
}, async () => {
  const { address, give } = await aScreen();
  const page = await toTheScreen(address);
  const tools = await page.context().newCDPSession(page);
  const heap = async () => {
    await tools.send('HeapProfiler.collectGarbage');
    await tools.send('HeapProfiler.collectGarbage');
    return (await tools.send('Runtime.getHeapUsage')).usedSize;
  };
  for (let i = 0; i < 20; i++) await change(page);
  const before = await heap();
  const every = Math.floor(CHANGES / ARRIVALS);
  for (let i = 0; i < CHANGES; i++) {
    if (i % every === 0) await give(`You rang ahead for her, the ${i}th time this year.`);
    await change(page);
  }
  const grown = (await heap()) - before;
  console.info(`${CHANGES} changes: ${(grown / 1024 / 1024).toFixed(2)} MB more`);
  expect(grown).toBeLessThan(MOST_GROWN);
  await give('And this one came last of all, at night.');
  await change(page);
  const first = await words(page);
  await change(page);
  expect(first + (await words(page))).toContain('And this one came last of all');
});

let app: App | undefined;
const start = async (port: number) => {
  app = await startApp([process.execPath, 'build/server.js'], {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: db.connectionString(),
    CREDO_URL: `http://127.0.0.1:${port}`,
    CREDO_SECRET: 'thirty-two characters or more of it',
  });
};
const stop = async () => {
  app?.child.kill('SIGTERM');
  await app?.ended;
};
afterAll(stop);

test('it goes on while the server is away, and hears again once it is back', async () => {
  const { address, give } = await aScreen();
  const port = await freePort();
  await start(port);
  const page = await toTheScreen(address, { baseURL: `http://127.0.0.1:${port}` });
  await stop();
  await change(page);
  expect(await words(page)).toContain('What Safe hands means.');
  await change(page);
  await give('You found her ring in forty sacks of linen.');
  await start(port);
  await change(page);
  expect(await words(page)).toContain('forty sacks of linen');
});

import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashSecret, newSecret } from '~/features/accounts/secrets.server';
import { sessionCookie } from '~/features/accounts/session-cookie.server';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import { type App, startApp } from '../support/app';
import { aDatabase } from '../support/database';
import { seedDemo } from '../support/demo';
import { aProxy } from '../support/proxy';

const db = aDatabase();
let apps: App[] = [];
let proxy: Awaited<ReturnType<typeof aProxy>>;

async function aProcess() {
  return startApp([process.execPath, 'build/server.js'], {
    DATABASE_URL: db.connectionString(),
    CREDO_SECRET: 'x'.repeat(32),
    CREDO_URL: proxy.origin,
  });
}
beforeEach(async () => {
  await seedDemo(db(), () => undefined);
  proxy = await aProxy(() => apps.map(({ origin }) => origin));
  apps = await Promise.all([aProcess(), aProcess(), aProcess()]);
});
afterEach(async () => {
  for (const app of apps) app.child.kill('SIGKILL');
  await Promise.all(apps.map(({ ended }) => ended));
  await proxy.close();
});

async function signedIn(role: 'member' | 'leader' | 'admin') {
  const { id } = await db()
    .selectFrom('person')
    .innerJoin('account', 'account.person_id', 'person.id')
    .where('role', '=', role)
    .select('person.id')
    .orderBy('person.id')
    .executeTakeFirstOrThrow();
  const token = newSecret();
  const expires_at = new Date(Date.now() + 3_600_000);
  await db()
    .insertInto('session')
    .values({ token_hash: hashSecret(token), person_id: id, expires_at })
    .execute();
  const headers = { Cookie: sessionCookie(proxy.origin, token).split(';')[0] ?? '', Origin: proxy.origin };
  return {
    id,
    headers,
    get: (path: string, at = proxy.origin) => fetch(at + path, { headers, redirect: 'manual' }),
    post: (path: string, body: URLSearchParams | FormData, at = proxy.origin) =>
      fetch(at + path, { method: 'POST', headers, body, redirect: 'manual' }),
  };
}

const thanks = (text = 'You stayed until it was right again.') =>
  new URLSearchParams({ key: randomUUID(), people: '7', values: '1', text });

/** Counts what a live stream says, coming back by itself as a browser does. */
function listen(cookie: string) {
  const heard = { words: 0, opened: 0 };
  const stop = new AbortController();
  const listening = (async () => {
    while (!stop.signal.aborted) {
      const answer = await fetch(`${proxy.origin}/live`, {
        headers: { Cookie: cookie },
        signal: stop.signal,
      }).catch(() => undefined);
      if (answer?.ok && answer.body) {
        heard.opened += 1;
        try {
          const reader = answer.body.getReader();
          for (let part = await reader.read(); !part.done; part = await reader.read())
            heard.words += String(Buffer.from(part.value)).split('event: thanks').length - 1;
        } catch {
          // Broken off: it comes back.
        }
      }
      await sleep(50);
    }
  })();
  const close = () => {
    stop.abort();
    return listening;
  };
  return { heard, close };
}

test('sessions, arrivals, limits, the charter and uploads agree in three processes', async () => {
  const [member, admin] = [await signedIn('member'), await signedIn('admin')];
  for (const { origin } of apps) expect((await member.get('/', origin)).status).toBe(200);

  const ear = listen(member.headers.Cookie);
  await expect.poll(() => ear.heard.opened).toBe(1);
  const before = ear.heard.words;
  expect((await admin.post('/thanks/new', thanks())).status).toBe(303);
  await expect.poll(() => ear.heard.words).toBeGreaterThan(before);
  await ear.close();

  const draft = await getDraft(db());
  await db()
    .updateTable('charter_draft')
    .set({ vision: 'Whoever comes to us is family, whatever the hour.' })
    .execute();
  expect(fingerprintOf(await getDraft(db()))).not.toBe(fingerprintOf(draft));
  const publication = { replaces: '2', fingerprint: fingerprintOf(await getDraft(db())), note: '' };
  expect((await admin.post('/charter/publication', new URLSearchParams(publication))).status).toBe(303);
  for (const { origin } of apps)
    expect(await (await member.get('/culture', origin)).text()).toContain('whatever the hour');

  const form = new FormData();
  const png = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#a35' } })
    .png()
    .toBuffer();
  form.append('picture', new Blob([new Uint8Array(png)]), 'me.png');
  expect(
    (await member.post('/account', new URLSearchParams({ timeZone: 'UTC', locale: 'en-GB' }))).status,
  ).toBe(303);
  expect((await member.post(`/people/${member.id}/picture`, form)).status).toBe(303);
  for (const { origin } of apps)
    expect((await member.get(`/people/${member.id}/picture`, origin)).status).toBe(200);

  const tries = [];
  for (let i = 0; i < 12; i++) {
    const body = new URLSearchParams({ login: 'ana@example.org', password: `wrong ${i}` });
    tries.push(
      (await fetch(`${proxy.origin}/sign-in`, { method: 'POST', body, headers: { Origin: proxy.origin } }))
        .status,
    );
  }
  expect([tries[0], tries.at(-1)]).toEqual([422, 429]);

  await member.post('/sign-out', new URLSearchParams());
  for (const { origin } of apps) expect((await member.get('/account', origin)).status).toBe(303);
});

test('a rolling restart under load fails no request', { timeout: 120_000 }, async () => {
  const member = await signedIn('member');
  const seen: (number | string)[] = [];
  let loading = true;
  const load = (async () => {
    const asked: Promise<unknown>[] = [];
    while (loading) {
      const posts = asked.length % 5 === 0;
      const answer = posts ? member.post('/thanks/new', thanks()) : member.get('/');
      asked.push(
        answer.then(
          async (response) => {
            await response.arrayBuffer();
            seen.push(response.status);
          },
          (error: Error) => void seen.push(error.message),
        ),
      );
      await sleep(50);
    }
    await Promise.all(asked);
  })();
  await expect.poll(() => seen.length).toBeGreaterThan(10);
  for (let i = 0; i < apps.length; i++) {
    const old = apps[i] as App;
    old.child.kill('SIGTERM');
    expect([await old.ended, old.said.join('')]).toEqual([0, expect.stringContaining('Credo is at')]);
    apps[i] = await aProcess();
    const before = seen.length;
    await expect.poll(() => seen.length).toBeGreaterThan(before + 5);
    // One person writes more here than people do in an hour.
    await db().deleteFrom('rate_limit').execute();
  }
  loading = false;
  await load;
  expect([...new Set(seen)].sort()).toEqual([200, 303]);
});

test('of three processes one is killed: the others go on, streams come back and miss nothing', {
  timeout: 120_000,
}, async () => {
  const [member, admin] = [await signedIn('member'), await signedIn('admin')];
  const ears = Array.from({ length: 6 }, () => listen(member.headers.Cookie));
  await expect.poll(() => ears.every(({ heard }) => heard.opened === 1)).toBe(true);
  const [gone] = apps.splice(0, 1);
  gone?.child.kill('SIGKILL');
  await gone?.ended;
  await expect.poll(() => ears.filter(({ heard }) => heard.opened === 2).length).toBe(2);
  const before = ears.map(({ heard }) => heard.words);
  const given = await admin.post('/thanks/new', thanks('You came back from your break to sit with her.'));
  expect(given.status).toBe(303);
  await expect.poll(() => ears.every(({ heard }, i) => heard.words > (before[i] ?? 0))).toBe(true);
  expect(await (await member.get('/')).text()).toContain('back from your break');
  await Promise.all(ears.map((ear) => ear.close()));
});

import { createServer, type Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openDb, openPool } from '#db/connection.server';
import { hashSecret, newSecret } from '~/features/accounts/secrets.server';
import { sessionCookie } from '~/features/accounts/session-cookie.server';
import { type Live, openLive } from '~/live.server';
import type { Mail } from '~/shared/mail.server';
import { createWeb } from '~/web.server';
import { freePort } from './app';
import type { aDatabase } from './database';
import { SECRET } from './routes-table';

export type Client = {
  get(path: string): Promise<Response>;
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** A form with files. */
  send(path: string, fields: Record<string, string>, files: Record<string, Buffer>): Promise<Response>;
};

/** The production build on the test's database, listening on a free port of this machine. */
export function aServer(
  db: ReturnType<typeof aDatabase>,
  {
    demo = false,
    connectionString,
    mail,
  }: { demo?: boolean; connectionString?: string; mail?: () => Mail } = {},
) {
  let server: Server;
  let anew: () => ReturnType<typeof createWeb>;
  let web: ReturnType<typeof createWeb>;
  let live: Live;
  let origin = '';

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    const build: ServerBuild = await import(/* @vite-ignore */ pathToFileURL('build/server/index.js').href);
    const log = pino({ level: 'silent' });
    const pool = connectionString ? openPool(connectionString) : db.pool();
    live = openLive(connectionString ?? db.connectionString());
    const settings = { build, pool, live, log, origin, demo, secret: SECRET };
    anew = () => createWeb({ ...settings, db: openDb(pool), mail: mail?.() ?? null });
    await new Promise<void>((listening) => {
      server = createServer((request, response) => web(request, response)).listen(
        port,
        '127.0.0.1',
        listening,
      );
    });
  });
  // What a process keeps in memory must not outlive the rows.
  beforeEach(() => {
    web = anew();
  });
  afterAll(async () => {
    await live?.close();
    server?.closeAllConnections();
    return new Promise((closed) => server?.close(closed));
  });

  const client = (cookie = ''): Client => ({
    get: (path) => fetch(origin + path, { redirect: 'manual', headers: { Cookie: cookie } }),
    post: (path, fields = {}, headers = {}) =>
      fetch(origin + path, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams(fields),
        headers: { Cookie: cookie, Origin: origin, ...headers },
      }),
    send: (path, fields, files) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      for (const [name, bytes] of Object.entries(files))
        body.append(name, new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name);
      return fetch(origin + path, {
        method: 'POST',
        redirect: 'manual',
        body,
        headers: { Cookie: cookie, Origin: origin },
      });
    },
  });

  const sessionOf = async (personId: number) => {
    const token = newSecret();
    const ends = new Date(Date.now() + 3_600_000);
    await db()
      .insertInto('session')
      .values({ token_hash: hashSecret(token), person_id: personId, expires_at: ends })
      .execute();
    return sessionCookie(origin, token).split(';')[0] ?? '';
  };

  return {
    origin: () => origin,
    /** Someone without a session. */
    visitor: () => client(),
    /** A client signed in as this person, who needs an account. */
    as: async (personId: number): Promise<Client> => client(await sessionOf(personId)),
    /** Signs a browser's page in as this person. */
    async enter(page: Page, personId: number): Promise<Page> {
      const [name = '', value = ''] = (await sessionOf(personId)).split('=');
      await page.context().addCookies([{ name, value, url: origin }]);
      return page;
    },
  };
}

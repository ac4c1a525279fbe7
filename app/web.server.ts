import { randomBytes, randomUUID } from 'node:crypto';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type pg from 'pg';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import sirv from 'sirv';
import type { Db } from '#db/connection.server';
import { isMigrated } from '#db/migrator.server';
import { findAsker } from '~/features/accounts/session-queries.server';
import { findScreenShown } from '~/features/screens/screen-queries.server';
import { compress } from './compress.server';
import { keepVisitorPages } from './kept-pages.server';
import type { Live } from './live.server';
import './load-context';

type WebParts = {
  build: ServerBuild;
  pool: pg.Pool;
  db: Db;
  live: Live;
  mail: AppLoadContext['mail'];
  log: Logger;
  origin: string;
  demo: boolean;
  secret?: string | null;
  now?: () => Date;
};

const BODY_LIMIT = 1024 * 1024;
// Where files are uploaded: 10 MB and what the form around them takes, and a letter with four of them.
const UPLOADS =
  /^\/(thanks\/pictures|people\/import|people\/\d+\/picture|settings|charter\/statement|set-up\/[\w-]+)$/;
// Mail providers post here in the name of who reads the mail; what it does is in the link alone.
const FROM_ANYWHERE = /^\/unsubscribe\/[\w-]+$/;
const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data\s*;.*boundary=)/i;
const UPLOAD_LIMIT = 11 * 1024 * 1024;
const LETTER_LIMIT = 42 * 1024 * 1024;
const limitOf = (path: string) =>
  path === '/thanks/new' ? LETTER_LIMIT : UPLOADS.test(path) ? UPLOAD_LIMIT : BODY_LIMIT;

/** The web application on its parts, ready to listen. */
export function createWeb({
  build,
  pool,
  db,
  live,
  mail,
  log,
  origin,
  demo,
  secret = null,
  now = () => new Date(),
}: WebParts) {
  const web = express();
  web.disable('x-powered-by');
  web.set('trust proxy', 'loopback, linklocal, uniquelocal');
  web.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  web.get('/readyz', async (_request, response) => {
    const ready = await isMigrated(pool).catch(() => false);
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready' : 'the database cannot be reached');
  });
  const packed = { brotli: true, gzip: true };
  web.use('/assets', sirv('build/client/assets', { ...packed, immutable: true, maxAge: 365 * 86_400 }));
  const files = sirv('build/client', { ...packed, maxAge: 3600 });
  web.use((request, response, next) =>
    request.path.includes('.') ? files(request, response, next) : next(),
  );
  web.use(logRequests(log));
  web.use(secureHeaders(origin));
  web.use(refuseStrangers(origin));
  web.use(async (request, response, next) => {
    const answer = await findAsker(db, request.headers.cookie, origin, now()).catch((error: unknown) => {
      log.warn({ err: error }, 'the database cannot be reached');
      response.set('Retry-After', '5');
      answerWith(request, 503);
      return { organization: null, actor: null };
    });
    response.locals.asker = answer;
    next();
  });
  web.get('/live', (request, response) => {
    if (response.locals.asker.actor) live.stream(request, response, ['thanks', 'draft']);
    else response.status(403).end();
  });
  web.get('/display/:token/live', (request, response, next) => {
    findScreenShown(db, request.params.token).then((screen) => {
      if (screen) live.stream(request, response, ['thanks', 'screen']);
      else response.status(404).end();
    }, next);
  });
  web.use(keepVisitorPages(now));
  web.use(compress());
  web.all(
    '*',
    createRequestHandler({
      build,
      getLoadContext: (request, response): AppLoadContext => ({
        ...response.locals.asker,
        db,
        mail,
        log: request.log,
        now,
        nonce: response.locals.nonce,
        asData: request.query._data !== undefined,
        drawn: new Map(),
        origin,
        address: request.ip ?? '',
        demo,
        secret,
      }),
    }),
  );
  return web;
}

/** Lets the designed page of this status answer instead of what was asked for. */
function answerWith(request: Request, status: number) {
  request.method = 'GET';
  request.url = `/refused/${status}`;
  request.originalUrl = request.url;
}

function logRequests(log: Logger) {
  return pinoHttp({
    logger: log,
    genReqId: () => randomUUID(),
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'warn' : response.statusCode >= 400 ? 'info' : 'debug',
    // Addresses may hold what people searched for: the path alone is logged.
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url.split('?')[0]?.replace(/\/(set-up|join|reset|unsubscribe|display)\/.*/, '/$1/…'),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}

function secureHeaders(origin: string) {
  const https = origin.startsWith('https:');
  const nonced = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [
          (_request, response) => `'nonce-${(response as Response).locals.nonce}'`,
          "'strict-dynamic'",
        ],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  return (request: Request, response: Response, next: NextFunction) => {
    response.locals.nonce = randomBytes(16).toString('base64');
    response.set('Cache-Control', 'no-store');
    nonced(request, response, next);
  };
}

/** Changes of state come from our own pages, and bodies are small; anything else meets a designed page. */
function refuseStrangers(origin: string) {
  const ours = new URL(origin).host;
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.path === '/__manifest') answerWith(request, 404);
    if (/%00|%(?![\da-f]{2})/i.test(request.url)) answerWith(request, 400);
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    if (request.method !== 'POST') {
      answerWith(request, 405);
      return next();
    }
    const from = request.headers.origin;
    const site = request.headers['sec-fetch-site'];
    const hosts = [ours, request.headers.host];
    const same = from ? URL.canParse(from) && hosts.includes(new URL(from).host) : site === 'same-origin';
    const length = Number(
      request.headers['content-length'] ?? (request.headers['transfer-encoding'] ? Number.NaN : 0),
    );
    const ourOwn = same && (site === undefined || site === 'same-origin');
    // Remix itself refuses an origin that is not ours.
    const byAnyone = FROM_ANYWHERE.test(request.path);
    if (byAnyone && !ourOwn) delete request.headers.origin;
    if (!ourOwn && !byAnyone) answerWith(request, 403);
    else if (length > 0 && !FORMS.test(request.headers['content-type'] ?? '')) answerWith(request, 415);
    else if (!(length <= limitOf(request.path))) {
      response.set('Connection', 'close');
      answerWith(request, 413);
    }
    next();
  };
}

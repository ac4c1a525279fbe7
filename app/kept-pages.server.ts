import { createHash } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { WORD_COOKIE } from '~/shared/forget-word';
import { themeIn } from '~/shared/theme.server';

type Kept = { body: Buffer; headers: Record<string, string>; etag: string; until: number };

type Ended = (this: Response, ...given: unknown[]) => Response;

const FOR_MS = 10_000;
const MOST = 40;

/**
 * Keeps the culture page as visitors read it, per version, settings and theme, for seconds: all visitors get the same
 * bytes, and a browser that has them is only told so.
 */
export function keepVisitorPages(now: () => Date) {
  const pages = new Map<string, Kept>();
  return (request: Request, response: Response, next: NextFunction) => {
    const { organization, actor } = response.locals.asker;
    const cookies = request.headers.cookie ?? '';
    const same = request.originalUrl === '/culture' && !actor && organization?.cultureOpen;
    if (request.method !== 'GET' || !same || cookies.includes(WORD_COOKIE)) return next();
    const key = JSON.stringify([organization, themeIn(cookies), request.headers['accept-encoding']]);
    const kept = pages.get(key);
    if (kept && kept.until > now().getTime()) return send(request, response, kept);
    const { end } = response;
    response.end = ((body?: unknown, ...rest: unknown[]) => {
      response.end = end;
      if (response.statusCode !== 200 || !Buffer.isBuffer(body))
        return (end as Ended).call(response, body, ...rest);
      if (pages.size >= MOST) pages.clear();
      const headers = headersOf(response);
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      const page = { body, headers, etag, until: now().getTime() + FOR_MS };
      pages.set(key, page);
      return send(request, response, page);
    }) as typeof response.end;
    next();
  };
}

function headersOf(response: Response) {
  const names = ['Content-Type', 'Content-Encoding', 'Vary', 'X-Robots-Tag'];
  return Object.fromEntries(
    names.flatMap((name) => (response.hasHeader(name) ? [[name, String(response.getHeader(name))]] : [])),
  );
}

function send(request: Request, response: Response, { body, headers, etag }: Kept) {
  response.set({ ...headers, ETag: etag, 'Cache-Control': 'private, no-cache' });
  if (request.headers['if-none-match'] === etag) {
    response.removeHeader('Content-Length');
    return response.status(304).end();
  }
  response.setHeader('Content-Length', body.length);
  return response.end(body);
}

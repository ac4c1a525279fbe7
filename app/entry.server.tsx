import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { isAway } from '#db/connection.server';
import { NonceContext } from './shared/ui/nonce';
import { DrawnContext } from './shared/ui/once';

/** One buffer: cheaper than streaming a page that is read from one query anyway. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
) {
  if (context.away) {
    const away = { status: 503, statusText: '', data: null, internal: false };
    const errors = Object.keys(remixContext.staticHandlerContext.errors ?? {}).map((id) => [id, away]);
    remixContext.staticHandlerContext.errors = Object.fromEntries(errors);
    headers.set('Retry-After', '5');
  }
  // The router of this one page needs the routes on it, not all of them.
  const { manifest, staticHandlerContext } = remixContext;
  const here = staticHandlerContext.matches.map(({ route }) => [route.id, manifest.routes[route.id]]);
  const routes = Object.fromEntries([['root', manifest.routes.root], ...here]);
  const page = renderToString(
    <NonceContext.Provider value={context.nonce}>
      <DrawnContext.Provider value={context.drawn}>
        <RemixServer
          context={{ ...remixContext, manifest: { ...manifest, routes } }}
          url={request.url}
          nonce={context.nonce}
        />
      </DrawnContext.Provider>
    </NonceContext.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  // As bytes: a string would be checked and copied once more on its way out.
  return new Response(Buffer.from(`<!doctype html>${page}`), {
    status: context.away ? 503 : status,
    headers,
  });
}

export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (request.signal.aborted || isRouteErrorResponse(error) || error instanceof Response) return;
  context.away = isAway(error);
  if (context.away) context.log.warn({ err: error }, 'the database went away');
  else context.log.error({ err: error }, 'a request failed');
}

import latin from '@fontsource/literata/files/literata-latin-400-normal.woff2';
import { json, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, useEffect } from 'react';
import { takeWord } from '~/shared/flash.server';
import { forgetWord } from '~/shared/forget-word';
import { readTheme, type Theme } from '~/shared/theme.server';
import { ErrorPage } from '~/shared/ui/error-page';
import { Frame } from '~/shared/ui/frame';
import { useNonce } from '~/shared/ui/nonce';
import { Shortcuts } from '~/shared/ui/shortcuts';
import { SoftLinks } from '~/shared/ui/soft-links';
import './styles/index.css';

export const links: LinksFunction = () => [
  { rel: 'preload', href: latin, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
];

export const meta: MetaFunction = () => [{ title: 'Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { word, headers } = await takeWord(request);
  const { organization, actor, demo } = context;
  return json({ organization, actor, demo, word, theme: readTheme(request) }, { headers });
}

/** The frame changes with who asks and what they did, not with moving about. */
export function shouldRevalidate({ formMethod }: { formMethod?: string }) {
  return formMethod !== undefined && formMethod !== 'GET';
}

type PageProps = {
  theme?: Theme;
  scripts: boolean;
  book?: boolean;
  /** Nothing stands around its content. */
  bare?: boolean;
  lang?: string;
  children: ReactNode;
};

function Page({ theme, scripts, book, bare, lang = 'en', children }: PageProps) {
  const nonce = useNonce();
  return (
    <html lang={lang} data-theme={theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body className={book ? 'book' : undefined}>
        {bare ? null : (
          <a className="skip" href="#main">
            Skip to the content
          </a>
        )}
        {children}
        {scripts ? <ScrollRestoration nonce={nonce} /> : null}
        {scripts ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  );
}

/** A book stands on paper; what is shown as visitors see it stands in their frame; what is bare has none. */
type Handle = { book?: boolean; asVisitor?: boolean; bare?: boolean };

export default function App() {
  const data = useLoaderData<typeof loader>();
  const { organization, actor, demo, word, theme } = data;
  useEffect(() => {
    if (data.word) forgetWord();
  }, [data]);
  const matches = useMatches();
  const { book, asVisitor, bare } = Object.assign({}, ...matches.map(({ handle }) => handle)) as Handle;
  const lang = matches.map(({ data }) => (data as { lang?: string } | undefined)?.lang).find(Boolean);
  // A screen on a wall follows its own device, whoever is signed in there.
  if (bare)
    return (
      <Page scripts bare>
        <Outlet />
      </Page>
    );
  return (
    <Page theme={theme} scripts={actor !== null} book={book} lang={lang}>
      <Frame organization={organization} actor={asVisitor ? null : actor} demo={demo} word={word}>
        <Outlet />
      </Frame>
      {actor ? <SoftLinks /> : null}
      {actor?.shortcuts ? <Shortcuts leader={actor.role !== 'member'} /> : null}
    </Page>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<typeof loader>('root');
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return (
    <Page theme={data?.theme} scripts={false}>
      <Frame organization={data?.organization ?? null} actor={data?.actor ?? null} demo={false} word={null}>
        <ErrorPage status={status} />
      </Frame>
    </Page>
  );
}

import latin from '@fontsource/literata/files/literata-latin-400-normal.woff2?inline';
import latinExt from '@fontsource/literata/files/literata-latin-ext-400-normal.woff2?inline';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import base from '~/styles/base.css?inline';
import hues from '~/styles/hues.css?inline';
import parts from '~/styles/parts.css?inline';
import prints from '~/styles/prints.css?inline';
import tokens from '~/styles/tokens.css?inline';
import { KeepsakeLetters, KeepsakeTitle } from './keepsake';
import { findYears, listKeepsake, listPictures } from './keepsake-queries.server';

const RANGE_EXT =
  'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F';
const font = (src: string, range = '') =>
  `@font-face{font-family:"Literata";src:url(${src}) format("woff2");${range}}`;

const STYLES = [
  font(latin),
  font(latinExt, `unicode-range:${RANGE_EXT}`),
  // Its own fonts stand above: nothing is fetched.
  tokens.replace(/@font-face\s*\{[^}]*\}/g, ''),
  hues,
  base,
  parts,
  prints,
].join('\n');

const ONLY_ITSELF = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** All letters to the actor as one HTML file that needs nothing else, piece by piece; undefined when there are none. */
export async function keepsakeFile(
  db: Db,
  actor: Actor,
  { version, house }: { version: number; house: string },
) {
  const years = await findYears(db, actor);
  if (!years) return undefined;
  async function* pieces() {
    yield `<!doctype html><html lang="en" data-theme="light"><head><meta charset="utf-8">${renderToStaticMarkup(
      <>
        <meta httpEquiv="Content-Security-Policy" content={ONLY_ITSELF} />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{`Letters to ${actor.name}`}</title>
      </>,
    )}<style>${STYLES}</style></head><body><main class="print-sheet keepsake">`;
    if (years) yield renderToStaticMarkup(<KeepsakeTitle name={actor.name} house={house} years={years} />);
    for await (const piece of listKeepsake(db, actor, version)) {
      const pictures = await listPictures(db, piece.cards);
      yield renderToStaticMarkup(<KeepsakeLetters piece={piece} reader={actor} pictures={pictures} />);
    }
    yield '</main></body></html>';
  }
  return pieces();
}

import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import mammoth from 'mammoth';
import { ZipFile } from 'yazl';
import type { Block, Left } from './blocks';
import { readHtml } from './read-html';
import { readMarks } from './read-marks';
import { readZip } from './read-zip.server';

const DOCUMENT = 'word/document.xml';
// A full 10,000 words have some 60,000; a million take mammoth minutes and gigabytes.
const [MOST_TAGS, MOST_NAMESPACES] = [150_000, 3_000];

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
];

/** Reads a Word file without its pictures, and without looking at anything outside it. */
export async function readDocx(
  bytes: Buffer,
): Promise<{ blocks: Block[]; left: Left; refused?: undefined } | { refused: 'broken' | 'too-much-inside' }> {
  const unpacked = await readZip(bytes);
  if (unpacked.refused) return { refused: unpacked.refused };
  const { parts } = unpacked;
  const xml = parts.get(DOCUMENT)?.toString();
  if (xml === undefined) return { refused: 'broken' };
  if (isCrowded([...parts.values()])) return { refused: 'too-much-inside' };
  const html = await htmlOf(parts);
  if (html === undefined) return { refused: 'broken' };
  return { blocks: readMarks(readHtml(html)), left: leftIn({ html, xml, parts }) };
}

const isCrowded = (parts: Buffer[]) =>
  hasMore(parts, '<', MOST_TAGS) || hasMore(parts, 'xmlns', MOST_NAMESPACES);

function hasMore(parts: Buffer[], what: string, most: number): boolean {
  let count = 0;
  for (const part of parts)
    for (let at = part.indexOf(what); at >= 0; at = part.indexOf(what, at + what.length)) {
      count += 1;
      if (count > most) return true;
    }
  return false;
}

/** Undefined when the document cannot be read. Mammoth gets only what was weighed, packed anew. */
async function htmlOf(parts: Map<string, Buffer>): Promise<string | undefined> {
  const zip = new ZipFile();
  for (const [name, part] of parts) zip.addBuffer(part, name, { compress: false });
  zip.end();
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: await buffer(zip.outputStream as Readable) },
      { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage },
    );
    return value;
  } catch {
    return undefined;
  }
}

function leftIn({ html, xml, parts }: { html: string; xml: string; parts: Map<string, Buffer> }): Left {
  const edges = [...parts].filter(
    ([name, part]) =>
      /^word\/(header|footer)\d*\.xml$/.test(name) && /<w:t[ >][^<]*\p{L}/u.test(part.toString()),
  );
  return {
    pictures: count(html, /<img\b/g),
    tables: count(html, /<table\b/g),
    drawings: count(xml, /<(c:chart|dgm:relIds)\b/g),
    formulas: count(xml, /<m:oMath[ >]/g),
    fields: count(xml, /<w:fldSimple\b/g),
    comments: count(xml, /<w:commentReference\b/g),
    edges: edges.length,
    links: count(html, /<a href="(?!#)/g),
  };
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

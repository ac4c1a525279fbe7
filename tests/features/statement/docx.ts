import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

type Shape = { style?: string; list?: 'bullets' | 'numbers'; level?: number };

/** A paragraph; what stands between two asterisks on each side is bold. */
export function paragraph(text: string, { style, list, level = 0 }: Shape = {}): string {
  const numbering = list
    ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list === 'bullets' ? 1 : 2}"/></w:numPr>`
    : '';
  const runs = text.split('**').map((words, at) => {
    const lines = escaped(words)
      .split('\n')
      .map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
    return words && `<w:r>${at % 2 ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`;
  });
  return `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${numbering}</w:pPr>${runs.join('')}</w:p>`;
}

export const heading = (text: string, level: number) => paragraph(text, { style: `Heading${level}` });

export const table = (rows: string[][]) =>
  `<w:tbl>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

/** A picture by the id of its relation: rId1 lies in the file, rId2 somewhere on the web. */
export const picture = (relation: 'rId1' | 'rId2') =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing"><wp:docPr id="1" name="Picture"/>
   <a:graphic xmlns:a="${DRAWING}/main"><a:graphicData><pic:pic xmlns:pic="${DRAWING}/picture"><pic:blipFill>
   <a:blip xmlns:r="${R}" r:${relation === 'rId1' ? 'embed' : 'link'}="${relation}"/>
   </pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const styles = [1, 2, 3].map(
  (level) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
);

const numbers = ['bullet', 'decimal'].map(
  (format, at) =>
    `<w:abstractNum w:abstractNumId="${at + 1}">${[0, 1]
      .map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`)
      .join('')}</w:abstractNum>`,
);

const relation = (id: string, type: string, target: string, mode = 'Internal') =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}" TargetMode="${mode}"/>`;

const relations = (...all: string[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

/** A Word file with this body, and other entries of the zip beside it. */
export function aDocx(body: string[], others: Record<string, Buffer | Readable> = {}): Promise<Buffer> {
  return aZip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'image', 'media/picture.png'),
      relation('rId2', 'image', 'http://127.0.0.1:9/picture.png', 'External'),
    ),
    'word/styles.xml': `${HEAD}<w:styles ${W}>${styles.join('')}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${W}>${numbers.join('')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body.join('')}</w:body></w:document>`,
    'word/media/picture.png': Buffer.from('a picture'),
    ...others,
  });
}

export function aZip(entries: Record<string, string | Buffer | Readable>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) {
    if (content instanceof Readable) zip.addReadStream(content, name);
    else zip.addBuffer(Buffer.from(content), name);
  }
  zip.end();
  return buffer(zip.outputStream as Readable);
}

/** A stream of so many megabytes of zeros. */
export const zeros = (megabytes: number) =>
  Readable.from(
    (function* () {
      const one = Buffer.alloc(1_000_000);
      for (let at = 0; at < megabytes; at++) yield one;
    })(),
  );

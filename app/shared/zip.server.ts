import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { ZipFile } from 'yazl';

export type Row = Record<string, unknown>;

/** Rows in pieces of an array, in their order. */
export type Rows = () => AsyncIterable<Row[]>;

/** A zip that is made while it is sent, each set of rows as JSON and as CSV that no spreadsheet calculates. */
export function zipOf(sets: Record<string, Rows>, about: string): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  // Rows that cannot be read break the download off; without a listener they would end the process.
  const add = (name: string, text: () => AsyncGenerator<Buffer>) =>
    zip.addReadStreamLazy(name, (open) => {
      open(
        null,
        Readable.from(text()).once('error', (error) => out.destroy(error)),
      );
    });
  zip.addBuffer(Buffer.from(about), 'README.txt');
  for (const [name, rows] of Object.entries(sets)) {
    add(`${name}.json`, () => jsonOf(rows()));
    add(`${name}.csv`, () => csvOf(rows()));
  }
  zip.end();
  return out;
}

async function* jsonOf(rows: AsyncIterable<Row[]>) {
  let before = '[\n';
  for await (const piece of rows)
    for (const row of piece) {
      yield Buffer.from(before + JSON.stringify(row));
      before = ',\n';
    }
  yield Buffer.from(before === '[\n' ? '[]\n' : '\n]\n');
}

async function* csvOf(rows: AsyncIterable<Row[]>) {
  let header = true;
  for await (const piece of rows) {
    if (!piece.length) continue;
    const flat = piece.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, flatten(value)])),
    );
    yield Buffer.from(stringify(flat, { header, bom: header, escape_formulas: true }));
    header = false;
  }
}

function flatten(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
}

import { CsvError, parse } from 'csv-parse/sync';
import { COLUMNS, type Column, columnOf, type PeopleRow, type Problem } from './columns';

export type PeopleList = { rows: PeopleRow[]; unread: string[]; problems: Problem[] };

const MOST = 20_000;

/** Reads a CSV file of people: UTF-8, UTF-16 or Latin-1; commas, semicolons or tabs; any order of columns. */
export function readList(bytes: Uint8Array): PeopleList {
  const text = decode(bytes);
  if (text === null || text.includes('\0'))
    return bad('This is not a CSV file. In a spreadsheet, choose “Save as” and then CSV.');
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    lines = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as typeof lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return bad('A quotation mark is opened here or above and never closed.', Number(error.lines) || 1);
  }
  const [head, ...rest] = lines;
  if (!head) return bad('There is nothing in this file.');
  const columns = head.record.map(columnOf);
  const unread = head.record.filter((heading, at) => heading && !columns[at]);
  const twice = columns.find((column, at) => column && columns.indexOf(column) !== at);
  if (twice) return bad(`The column ${COLUMNS[twice]} is there twice.`);
  if (!columns.includes('staffNumber') && !columns.includes('email'))
    return bad('The first line must name the columns, a staff number or an e-mail among them.');
  if (rest.length > MOST) return bad(`At most ${MOST} lines, please.`);
  const rows = rest
    .filter(({ record }) => record.some(Boolean))
    .map(({ record, info }) => rowOf(columns, record, info.lines - lineEnds(record)));
  return {
    rows,
    unread,
    problems: rows.length ? [] : [{ line: 1, problem: 'There is nobody in this file.' }],
  };
}

const bad = (problem: string, line = 1): PeopleList => ({
  rows: [],
  unread: [],
  problems: [{ line, problem }],
});

function rowOf(columns: (Column | undefined)[], record: string[], line: number): PeopleRow {
  const row: PeopleRow = {
    line,
    staffNumber: '',
    name: '',
    title: '',
    email: '',
    team: '',
    manager: '',
    role: '',
    startDate: '',
  };
  columns.forEach((column, at) => {
    // A leading apostrophe keeps a spreadsheet from calculating; the export writes it too.
    if (column) row[column] = (record[at] ?? '').replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '').normalize('NFC');
  });
  return row;
}

/** A quoted cell may hold line ends; the line named is the one where its record begins. */
const lineEnds = (record: string[]) => record.join().split(/\r\n|\r|\n/).length - 1;

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function delimiterOf(text: string): string {
  const first = text.slice(0, 4000).split(/\r?\n/, 1)[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).mark;
}

import { type Block, type Span, tell } from './blocks';
import { readTableRow } from './read-table-row';

/** What Markdown and HTML have in common: text, and tags that open and close around it, properly nested. */
export type Mark =
  | string
  | { open: string /** The number written before a list item. */; order?: string }
  | { close: string };

type Draft =
  | { kind: 'heading'; level: number }
  | { kind: 'item'; depth: number; order?: number }
  | { kind: 'paragraph' | 'loose' };

type Table = { outer: Block[]; row: Block[][]; headed: boolean; rows: number };

type Reading = {
  out: Block[];
  draft?: Draft;
  spans: Span[];
  bold: number;
  depth: number;
  /** The last number seen at each depth. */
  orders: number[];
  tables: Table[];
};

export function readMarks(marks: Iterable<Mark>): Block[] {
  const blocks: Block[] = [];
  const reading: Reading = { out: blocks, spans: [], bold: 0, depth: -1, orders: [], tables: [] };
  for (const mark of marks) {
    if (typeof mark === 'string') write(reading, mark);
    else if ('open' in mark) open(reading, mark.open, mark.order);
    else close(reading, mark.close);
  }
  finish(reading);
  return blocks;
}

function write(reading: Reading, text: string) {
  if (!reading.draft) {
    if (!text.trim()) return;
    begin(reading, { kind: 'paragraph' });
  }
  reading.spans.push({ text, bold: reading.bold > 0 });
}

function open(reading: Reading, tag: string, order?: string) {
  if (/^h[1-6]$/.test(tag)) return begin(reading, { kind: 'heading', level: Number(tag[1]) });
  if (tag === 'p') return openParagraph(reading);
  if (tag === 'li') return openItem(reading, order);
  if (tag === 'note') return begin(reading, { kind: 'loose' });
  if (tag === 'strong') reading.bold += 1;
  if (tag === 'ul' || tag === 'ol') {
    finish(reading);
    reading.depth += 1;
  }
  if (/^t(able|r|h|d)$/.test(tag)) openTable(reading, tag);
}

function close(reading: Reading, tag: string) {
  if (/^(h[1-6]|li|note|ul|ol|table|tr|th|td)$/.test(tag)) finish(reading);
  if (tag === 'p' && reading.draft?.kind === 'paragraph') finish(reading);
  if (tag === 'strong') reading.bold -= 1;
  if (tag === 'ul' || tag === 'ol') reading.depth -= 1;
  if (/^t(able|r|h|d)$/.test(tag)) closeTable(reading, tag);
}

/** A paragraph directly in a list item or note goes on with its text. */
function openParagraph(reading: Reading) {
  const { draft, spans } = reading;
  if (draft?.kind !== 'item' && draft?.kind !== 'loose') return begin(reading, { kind: 'paragraph' });
  if (spans.some(({ text }) => text.trim())) spans.push({ text: '\n\n', bold: false });
}

function openItem(reading: Reading, order?: string) {
  const { depth, orders } = reading;
  if (order === undefined) return begin(reading, { kind: 'item', depth });
  const due = isDue(Number(order), orders[depth]);
  orders[depth] = Number(order);
  begin(reading, { kind: 'item', depth, ...(due && { order: Number(order) }) });
  if (!due) write(reading, `${order}. `);
}

/** Whether a number counts a list. If not it may be a date, “12. March”, and stays in the text. */
export const isDue = (order: number, last = 0) => order === 1 || order === last + 1;

function begin(reading: Reading, draft: Draft) {
  finish(reading);
  reading.draft = draft;
}

function finish(reading: Reading) {
  const { draft, spans, out } = reading;
  reading.draft = undefined;
  reading.spans = [];
  if (!draft) return;
  for (const own of draft.kind === 'paragraph' ? boldLines(spans) : [spans]) {
    const { text, lead } = tell(own);
    if (!text) continue;
    if (draft.kind === 'heading' || draft.kind === 'loose') out.push({ ...draft, text });
    else out.push({ ...draft, text, ...(lead && { lead }) });
  }
}

/** A paragraph that begins bold is parted before each of its lines that does so too. */
function boldLines(spans: Span[]): Span[][] {
  const parts: Span[][] = [[]];
  const first = spans.find(({ text }) => text.trim());
  for (const [at, span] of spans.entries()) {
    const isBold = span.bold || (!span.text.trim() && spans[at + 1]?.bold);
    const opens = first?.bold && isBold && spans[at - 1]?.text === '\n';
    if (opens) parts.push([]);
    parts.at(-1)?.push(span);
  }
  return parts;
}

function openTable(reading: Reading, tag: string) {
  finish(reading);
  if (tag === 'table') reading.tables.push({ outer: reading.out, row: [], headed: false, rows: 0 });
  const table = reading.tables.at(-1);
  if (!table) return;
  if (tag === 'tr') Object.assign(table, { row: [], headed: false });
  if (tag !== 'td' && tag !== 'th') return;
  reading.out = [];
  table.row.push(reading.out);
  if (tag === 'th') table.headed = true;
}

function closeTable(reading: Reading, tag: string) {
  const table = tag === 'table' ? reading.tables.pop() : reading.tables.at(-1);
  if (!table) return;
  reading.out = table.outer;
  if (tag !== 'tr') return;
  table.outer.push(...readTableRow(table.row, { headed: table.headed, first: table.rows === 0 }));
  table.rows += 1;
}

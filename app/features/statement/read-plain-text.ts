import { type Block, isTitle, plainLead, type Span, tell } from './blocks';
import { partNamed, sectionNamed } from './place-headings';
import { isDue } from './read-marks';

type Item = { indent: number; order?: string; text: string };
type List = { indents: number[]; orders: number[] };

const MARKED = /^(\s*)(?:([•●▪◦‣·])\s*|([-*+–—]|o(?=\t))\s+|\(?(\d{1,3})[.)]\s+)(\S.*)$/u;
const RULE = /^\s*[-=_*~•#]{3,}\s*$/;

/** Reads text without marks: blank lines part paragraphs, bullets and numbers make lists, capitals make headings. */
export function readPlainText(text: string): Block[] {
  const list: List = { indents: [], orders: [] };
  return text
    .split('\n')
    .map((line) => (RULE.test(line) ? '' : line))
    .join('\n')
    .split(/\n\s*\n/)
    .flatMap((chunk) => readChunk(chunk, list));
}

function readChunk(chunk: string, list: List): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let item: Item | undefined;
  const end = () => {
    if (item) blocks.push(itemOf(item, list));
    else blocks.push(...paragraphsOf(lines));
    item = undefined;
    lines = [];
  };
  for (const line of chunk.split('\n').filter((one) => one.trim())) {
    const marked = itemIn(line);
    if (marked) {
      end();
      item = marked;
    } else if (item && goesOn(line, item)) item.text += `\n${line.trim()}`;
    else {
      if (item) end();
      lines.push(line.trim());
    }
  }
  end();
  if (blocks.some(({ kind }) => kind !== 'item')) list.indents = [];
  return blocks;
}

function itemIn(line: string): Item | undefined {
  const [, space = '', , , order, text] = MARKED.exec(line) ?? [];
  return text ? { indent: space.replace(/\t/g, '    ').length, order, text } : undefined;
}

/** A line below an item belongs to it when it is indented further, or begins in the middle of a sentence. */
const goesOn = (line: string, item: Item) =>
  !isNamed(line) && (line.search(/\S/) > item.indent || /^\p{Ll}/u.test(line));

function itemOf({ indent, order, text }: Item, list: List): Block {
  list.indents = [...list.indents.filter((one) => one < indent), indent];
  const depth = list.indents.length - 1;
  if (order === undefined) return { kind: 'item', depth, ...tell([plain(text)]) };
  const due = isDue(Number(order), list.orders[depth]);
  list.orders[depth] = Number(order);
  if (!due) return { kind: 'item', depth, ...tell([plain(`${order}. ${text}`)]) };
  return { kind: 'item', depth, order: Number(order), ...tell([plain(text)]) };
}

function paragraphsOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  let own: string[] = [];
  for (const line of lines) {
    if (isNamed(line) || isCapitals(line)) {
      blocks.push(...proseOf(own), headingOf(line));
      own = [];
    } else own.push(line);
  }
  return [...blocks, ...proseOf(own)];
}

/** Lines that are all names, or all begin with one, stand for themselves; others are one paragraph. */
function proseOf(lines: string[]): Block[] {
  const apart = lines.length > 1 && (lines.every(isLed) || lines.every(isTitle));
  const texts = apart ? lines : [lines.join('\n')];
  return texts.filter(Boolean).map((text) => ({ kind: 'paragraph', ...tell([plain(text)]) }));
}

function headingOf(line: string): Block {
  if (isCapitals(line)) return { kind: 'heading', level: 2, text: line };
  return { kind: 'paragraph', ...tell([plain(line)]) };
}

/** A line that is nothing but the heading of a section or of a part of a value. */
function isNamed(line: string): boolean {
  const text = line.trim().replace(/\s*[:：]$/u, '');
  return isTitle(text) && (sectionNamed(text) ?? partNamed(text)) !== undefined;
}

const isCapitals = (line: string) =>
  isTitle(line.replace(/\s*:$/, '')) && line === line.toUpperCase() && /\p{Lu}{3}/u.test(line);

const isLed = (line: string) => (plainLead(line)?.rest ?? '') !== '';

const plain = (text: string): Span => ({ text, bold: false });

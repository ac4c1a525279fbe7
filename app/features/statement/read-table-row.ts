import { type Block, isTitle } from './blocks';

/** The row’s words: a short first cell is the lead of the others, a row of column names stays loose. */
export function readTableRow(cells: Block[][], row: { headed: boolean; first: boolean }): Block[] {
  const [first, ...others] = cells.filter((cell) => cell.length);
  if (!first) return [];
  const name = soleText(first);
  const isLead = name !== undefined && isTitle(name) && others.length > 0;
  if (others.length && (row.headed || (row.first && cells.every(isBold))))
    return [{ kind: 'loose', text: [first, ...others].map(textOf).join('\n') }];
  if (!isLead || others.flat().some(({ kind }) => kind === 'heading')) return [first, ...others].flat();
  const blocks = others.flat();
  const after = blocks.findIndex(({ kind }) => kind !== 'paragraph');
  const told = after < 0 ? blocks : blocks.slice(0, after);
  const rest = textOf(told);
  const text = [name, rest].filter(Boolean).join('\n');
  return [{ kind: 'paragraph', text, lead: { words: name, rest, bold: true } }, ...blocks.slice(told.length)];
}

const textOf = (blocks: Block[]) => blocks.map(({ text }) => text).join('\n\n');

function soleText(cell: Block[]): string | undefined {
  const [only, another] = cell;
  return only && !another ? only.text.replace(/\s*[:：]$/u, '') : undefined;
}

const isBold = (cell: Block[]) =>
  cell.every(
    (block) =>
      block.kind === 'heading' || ('lead' in block && block.lead?.bold === true && block.lead.rest === ''),
  );

import type { Block } from './blocks';
import type { Piece } from './piece';
import { sectionsOf } from './place-sections';
import { join, type Open, put } from './place-text';
import { placeValues } from './place-values';

/** Places every word of a statement but the headings that were understood, which come back beside the pieces. */
export function placeBlocks(blocks: Block[]): { pieces: Piece[]; understood: string[] } {
  const { sections, understood, exact } = sectionsOf(blocks);
  const pieces: Piece[] = [];
  for (const { place, blocks: own } of sections) {
    if (place === 'values') {
      const values = placeValues(own, exact);
      pieces.push(...values.pieces);
      understood.push(...values.understood);
    } else if (place === 'aside') for (const block of own) put(pieces, 'aside', textOf(block));
    else placeText(pieces, place, own);
  }
  return { pieces, understood };
}

function placeText(pieces: Piece[], place: Piece['place'], blocks: Block[]) {
  const open: Open = {};
  for (const [at, block] of blocks.entries()) {
    const inList = block.kind === 'item' && blocks[at - 1]?.kind === 'item';
    if (block.kind === 'loose') put(pieces, 'aside', block.text);
    else join(pieces, open, { place, text: textOf(block) }, inList ? '\n' : '\n\n');
  }
}

const textOf = (block: Block) =>
  block.kind === 'item' && block.order !== undefined ? `${block.order}. ${block.text}` : block.text;

import { type Block, type Left, sayLeft } from './blocks';
import type { Piece } from './piece';
import { placeBlocks } from './place-blocks';
import { isZip, readBytes } from './read-bytes';
import { readDocx } from './read-docx.server';
import { isOurMarkdown, looksLikeMarkdown, readMarkdown } from './read-markdown';
import { readPlainText } from './read-plain-text';
import { joinWrappedLines } from './read-wrapped-lines';

export type StatementRefusal = {
  refused: 'too-big' | 'not-a-text' | 'broken' | 'too-much-inside' | 'empty' | 'too-long';
};

const [MOST_BYTES, MOST_CHARACTERS, MOST_BLOCKS, MOST_PIECES] = [10_000_000, 100_000, 2_000, 400];

/**
 * Reads a statement that somebody brings, .docx, Markdown or plain text by what is in it, into pieces in their order.
 * Every word stands in a piece, but for headings and labels that were understood; `left` says what else is missing.
 */
export async function readStatement({
  bytes,
  fileName,
}: {
  bytes: Buffer;
  fileName: string;
}): Promise<{ pieces: Piece[]; left: string[]; refused?: undefined } | StatementRefusal> {
  if (bytes.length > MOST_BYTES) return { refused: 'too-big' };
  const read = isZip(bytes) ? await readDocx(bytes) : readText(bytes, fileName);
  if (read.refused) return { refused: read.refused };
  const { blocks, left } = read;
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST_CHARACTERS || blocks.length > MOST_BLOCKS) return { refused: 'too-long' };
  const { pieces } = placeBlocks(blocks);
  if (!pieces.length) return { refused: 'empty' };
  if (pieces.length > MOST_PIECES) return { refused: 'too-long' };
  return { pieces, left: sayLeft(left) };
}

type Read = { blocks: Block[]; left: Left; refused?: undefined } | { refused: 'not-a-text' | 'too-long' };

function readText(bytes: Buffer, fileName: string): Read {
  const written = readBytes(bytes);
  if (written === undefined) return { refused: 'not-a-text' };
  if (written.length > MOST_CHARACTERS) return { refused: 'too-long' };
  const text = isOurMarkdown(written) ? written : joinWrappedLines(written);
  const isFile = /\.(md|markdown)$/i.test(fileName) && fileName !== 'pasted.md';
  const markdown = isFile || looksLikeMarkdown(text) ? readMarkdown(text) : undefined;
  return markdown ?? { blocks: readPlainText(text), left: {} };
}

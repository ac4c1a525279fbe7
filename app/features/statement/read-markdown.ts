import MarkdownIt from 'markdown-it';
import type { Block, Left } from './blocks';
import { type Mark, readMarks } from './read-marks';

// Indented text, fences and backticks are prose here, and what looks like a link definition is text that must not vanish.
const markdown = new MarkdownIt({ html: false, linkify: false }).disable([
  'code',
  'fence',
  'reference',
  'backticks',
]);
const DEEPEST = 98;

type Token = ReturnType<typeof markdown.parse>[number];

const SIGNS = [
  /^ {0,3}#{1,6}[ \t]+\S/m,
  /(\*\*|__)(?=\S)[^\n]{0,200}?\S\1/,
  /^[^\s#>|*+-][^\n]*\n {0,3}(=+|-+)[ \t]*$/m,
  /\]\([^)\s]+\)/,
  /^\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$/m,
  /^ {0,3}>[ \t]+\S/m,
];

/** Whether Credo wrote it: its lines are broken where the writer broke them, and nothing in its texts is a mark. */
export const isOurMarkdown = (text: string) =>
  /^### 1\. |\\[.']|^## (Whom we serve|What they should feel and find|When two values conflict)$/m.test(text);

export const looksLikeMarkdown = (text: string) => SIGNS.some((sign) => sign.test(text));

/** Undefined when lists or quotations nest deeper than the parser goes, where it would drop text. */
export function readMarkdown(text: string): { blocks: Block[]; left: Left } | undefined {
  const tokens = markdown.parse(isOurMarkdown(text) ? text : mended(text), {});
  if (tokens.some(({ level }) => level >= DEEPEST)) return undefined;
  const left: Left = {};
  return { blocks: readMarks(marksOf(tokens, left)), left };
}

/** Bullets become marks, and “**Name:**text” becomes bold, which Markdown denies it without a space. */
const mended = (text: string) =>
  text
    .replace(/^([ \t]*)[•●▪◦‣·][ \t]*/gm, '$1- ')
    .replace(/\*\*([^*\n]+?)([:：，。、；])\*\*(?=\S)/gu, '**$1**$2');

function* marksOf(tokens: Token[], left: Left): Generator<Mark> {
  for (const token of tokens) {
    const { type, tag, nesting } = token;
    if (type === 'inline') yield* marksOf(token.children ?? [], left);
    else if (type === 'softbreak' || type === 'hardbreak') yield '\n';
    else if (type === 'image') left.pictures = (left.pictures ?? 0) + 1;
    else if (nesting === 0 && tag !== 'hr') yield token.content;
    else if (nesting === 1)
      yield { open: tag, ...(token.info && type === 'list_item_open' && { order: token.info }) };
    else if (nesting === -1) yield { close: tag };
    if (type === 'link_open' && token.info !== 'auto') left.links = (left.links ?? 0) + 1;
    if (type === 'table_open') left.tables = (left.tables ?? 0) + 1;
  }
}

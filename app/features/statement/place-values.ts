import { type Block, isTitle } from './blocks';
import type { Piece } from './piece';
import { isNegative, type Part } from './place-headings';
import { join, type Open, put } from './place-text';
import { labelIn, styleOf, valueIn } from './place-value-starts';

type State = {
  pieces: Piece[];
  understood: string[];
  exact: boolean;
  /** How many values have begun; none of their parts are placed while the name of the last is too long for one. */
  count: number;
  named: boolean;
  part: Part | 'aside';
  listed: boolean;
  definition: Open;
  story: Open;
};

/** Places a section of values; exact where only bold labels count, as Credo writes them. */
export function placeValues(blocks: Block[], exact: boolean): { pieces: Piece[]; understood: string[] } {
  const style = styleOf(blocks, exact);
  const state: State = {
    pieces: [],
    understood: [],
    exact,
    count: 0,
    named: false,
    part: 'aside',
    listed: false,
    definition: {},
    story: {},
  };
  for (const block of blocks) {
    const label = labelIn(block, exact);
    const value = label ? undefined : valueIn(block, style);
    if (value) begin(state, value.name, value.rest);
    else if (!state.named) aside(state, block);
    else if (label) turn(state, label);
    else place(state, block);
  }
  return state;
}

function begin(state: State, name: string, rest: string) {
  state.count += 1;
  const numbered = /^(\d{1,3})[.)]\s+(?=\S)/.exec(name);
  const isCount = numbered && [1, state.count].includes(Number(numbered[1]));
  state.named = put(state.pieces, 'value', isCount ? name.slice(numbered[0].length) : name);
  Object.assign(state, { part: 'definition', listed: false, definition: {}, story: {} });
  if (!rest) return;
  if (state.named) writeParagraph(state, rest);
  else put(state.pieces, 'aside', rest);
}

function turn(state: State, { part, words, rest }: { part: Part; words: string; rest: string }) {
  state.understood.push(words);
  state.part = part;
  state.listed = false;
  if (rest) writeParagraph(state, rest);
}

function aside(state: State, block: Block) {
  const names = state.count ? [] : namesIn(block);
  if (!names.length) return void put(state.pieces, 'aside', block.text);
  for (const name of names) begin(state, name, '');
}

/** “Safe hands, candour, patience”: nothing but names. */
function namesIn(block: Block): string[] {
  if (block.kind !== 'paragraph' || block.text.includes('\n')) return [];
  const names = block.text
    .replace(/[.。]$/u, '')
    .split(/[,;|·•、，،]/u)
    .map((name) => name.trim());
  return names.length > 1 && names.every((name) => isTitle(name) && name.length <= 30) ? names : [];
}

function place(state: State, block: Block) {
  if (block.kind === 'paragraph') return writeParagraph(state, block.text);
  if (block.kind === 'item') return writeItem(state, block.text);
  put(state.pieces, 'aside', block.text);
  if (block.kind === 'heading') Object.assign(state, { part: 'aside', listed: false });
}

function writeItem(state: State, text: string) {
  const { part, pieces, story } = state;
  if (part === 'story' && story.at) return join(pieces, story, { place: 'story', text }, '\n');
  state.listed = true;
  put(pieces, part === 'do' || part === 'dont' ? part : kindOf(text), text);
}

function writeParagraph(state: State, text: string) {
  const { part, pieces } = state;
  if (part === 'aside') return void put(pieces, 'aside', text);
  if (part === 'story') return join(pieces, state.story, { place: 'story', text }, '\n\n');
  if (part === 'definition' || state.listed) return define(state, text);
  for (const line of text.split('\n').filter(Boolean))
    put(pieces, part === 'lines' ? kindOf(line) : part, line);
}

/** What comes after the first line and says what is not done is no longer the definition. */
function define(state: State, text: string) {
  const { pieces, definition } = state;
  const lines = text.split('\n');
  const begun = definition.at || definition.over;
  const isDont = (line: string, at: number) => !state.exact && (begun || at > 0) && isNegative(line);
  const own = lines
    .filter((line, at) => !isDont(line, at))
    .join('\n')
    .trim();
  if (own) join(pieces, definition, { place: 'definition', text: own }, '\n\n');
  for (const line of lines.filter(isDont)) put(pieces, 'dont', line);
}

const kindOf = (line: string) => (isNegative(line) ? 'dont' : 'do');

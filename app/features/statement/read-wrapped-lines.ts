import { isTitle } from './blocks';

const STARTS = /^\s*([-*+•●▪◦‣·–—>#|]|\d{1,3}[.)])\s|^\s*([|=]|-{3,}|\*\*|__)/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const [NARROWEST, WIDEST] = [40, 120];

/**
 * Joins the lines that an e-mail program or an editor broke at a fixed width. Lines count as broken by width only if
 * nowhere would the next word have fitted; otherwise the writer broke them, and the text stays as it is.
 */
export function joinWrappedLines(text: string): string {
  const lines = text.split('\n');
  const ends = lines.map((_, at) => at).filter((at) => goesOn(lines, at));
  const width = Math.max(0, ...ends.map((at) => length(lines[at])));
  const full = ends.filter((at) => length(lines[at]) > width / 2);
  const broken = full.every((at) => length(lines[at]) + 1 + length(firstWord(lines[at + 1])) > width);
  if (full.length < 3 || !broken || width < NARROWEST || width > WIDEST) return text;
  const joined = new Set(full.map((at) => at + 1));
  return lines
    .map((line, at) => {
      const written = joined.has(at) ? line.trimStart() : line;
      if (joined.has(at + 1)) return `${written.trimEnd()} `;
      return at + 1 < lines.length ? `${written}\n` : written;
    })
    .join('');
}

function goesOn(lines: string[], at: number): boolean {
  const [line = '', next = ''] = [lines[at], lines[at + 1]];
  if (!line.trim() || !next.trim() || STARTS.test(next)) return false;
  if (/^\s*[#|>]|( {2}|\\)$/.test(line)) return false;
  if (UNSPACED.test(line.trimEnd().slice(-1)) || UNSPACED.test(next.trimStart().slice(0, 1))) return false;
  return !(isTitle(line.trim()) && line === line.toUpperCase());
}

const length = (line = '') => line.trimEnd().length;
const firstWord = (line = '') => line.trimStart().split(/\s/, 1)[0];

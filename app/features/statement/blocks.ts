/** The opening words of a block that may name it, and what follows them (nothing when they are all of it). */
export type Lead = { words: string; rest: string; bold: boolean };

type Told = { text: string; lead?: Lead };

/** A statement taken apart, whatever it was written in. `loose` is text without a place of its own: a footnote. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | ({ kind: 'paragraph' } & Told)
  | ({ kind: 'item'; depth: number /** The number in an ordered list. */; order?: number } & Told)
  | { kind: 'loose'; text: string };

export type Span = { text: string; bold: boolean };

const LEAD = 60;
const BY_MARK = /^([^\n:：]{1,60}?)(?:\s?:(?=\s)|\s?：|\s[–—-](?=\s)|——)\s*(\S[\s\S]*)$/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

export const tidy = (text: string) =>
  text
    .replace(/\t+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Whether words could be a name or a heading: one short line that does not end like a sentence. */
export function isTitle(text: string): boolean {
  const width = text.length + 2 * (text.match(WIDE)?.length ?? 0);
  return (
    width <= LEAD &&
    /[\p{L}\p{N}]/u.test(text) &&
    !/\n|[.!?;,:…。！？；，：؟،؛]$/u.test(text) &&
    text.split(/\s+/).length <= 8
  );
}

export function tell(spans: Span[]): Told {
  const text = tidy(spans.map((span) => span.text).join(''));
  const lead = boldLead(spans) ?? plainLead(text);
  return lead ? { text, lead } : { text };
}

/** The lead of words that are not bold: before a colon or dash, or a short first line. */
export function plainLead(text: string): Lead | undefined {
  const [, before, after] = BY_MARK.exec(text) ?? [];
  if (before && after && isTitle(before)) return { words: before, rest: after, bold: false };
  const [, alone] = /^([^\n]{1,60}?)\s?[:：]$/u.exec(text) ?? [];
  if (alone && isTitle(alone)) return { words: alone, rest: '', bold: false };
  const [first = '', ...others] = text.split('\n');
  const rest = others.join('\n').trim();
  return rest && isTitle(first) ? { words: first, rest, bold: false } : undefined;
}

function boldLead(spans: Span[]): Lead | undefined {
  const written = spans.filter(({ text }) => text.trim());
  const first = written.findIndex(({ bold }) => !bold);
  if (first === 0 || !written.length) return undefined;
  const at = first < 0 ? spans.length : spans.indexOf(written[first] as Span);
  const text = (part: Span[]) => tidy(part.map((span) => span.text).join(''));
  const words = text(spans.slice(0, at)).replace(/[\s:：.,;–—-]+$/u, '');
  if (words.length > LEAD || words.includes('\n') || !/\p{L}/u.test(words)) return undefined;
  return { words, rest: text(spans.slice(at)).replace(/^\s*(?:[:：–—-]+|\.(?=\s|$))\s*/u, ''), bold: true };
}

/** What stood in a statement and cannot be taken along, counted. */
export type Left = Partial<Record<keyof typeof LEFT, number>>;

const LEFT = {
  pictures: ['picture', 'pictures'],
  tables: ['table', 'tables'],
  drawings: ['drawing', 'drawings'],
  formulas: ['formula', 'formulas'],
  fields: ['field that Word fills in', 'fields that Word fills in'],
  comments: ['comment', 'comments'],
  edges: ['header or footer', 'headers and footers'],
  links: ['link address', 'link addresses'],
} as const;

export const sayLeft = (left: Left): string[] =>
  (Object.keys(LEFT) as (keyof typeof LEFT)[]).flatMap((thing) => {
    const count = left[thing] ?? 0;
    return count ? [`${count} ${LEFT[thing][count === 1 ? 0 : 1]}`] : [];
  });

export type Word = { text: string; lower: string; start: number; end: number };
export type Sentence = { text: string; words: Word[]; start: number; end: number };

/** A text with its words and sentences, cut once. */
export type Text = {
  text: string;
  /** Lower case, with straight apostrophes and quotation marks, of the same length as the text. */
  plain: string;
  words: Word[];
  sentences: Sentence[];
};

const words = new Intl.Segmenter('en', { granularity: 'word' });
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cuts a text into words and sentences. */
export function readText(text: string): Text {
  const plain = plainOf(text);
  const all: Word[] = [];
  for (const { segment, index, isWordLike } of words.segment(text))
    if (isWordLike)
      all.push({ text: segment, lower: plainOf(segment), start: index, end: index + segment.length });
  const parts = Array.from(sentences.segment(text), ({ segment, index }) => {
    const [start, end] = [index, index + segment.trimEnd().length];
    const inside = all.filter((word) => word.start >= start && word.end <= end);
    return { text: segment.trimEnd(), words: inside, start, end };
  });
  return { text, plain, words: all, sentences: parts.filter((part) => part.words.length) };
}

const plainOf = (text: string) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[A-ZÀ-Þ]/g, (letter) => letter.toLowerCase());

/** The whole text as one hit. */
export const whole = ({ text }: Text) => [{ start: 0, end: text.length }];

/** Every place at which a pattern (global, on plain text) matches. */
export function hitsOf({ plain }: Text, pattern: RegExp) {
  return Array.from(plain.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

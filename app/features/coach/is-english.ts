import { BORROWED, ENGLISH_ONLY, ENGLISH_TOO, FOREIGN, FOREIGN_TOO } from './words/languages';

const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const ACCENTED = /[^a-z']/;

// Endings and beginnings that English words do not have.
const SHAPE =
  /(?:.{3}(?:keit|heit|schaft|ungen|lich|liche|lichen|isch|ische|ieren|zione|zioni|idad|idade|iteit|heid|elijk|elijke|isuus|eux|euse)|.{4}inen|.{5}(?:ung|mente))$|^(?:l|d|qu|j|n|c|dell|all)'\p{L}{3}|^sch[lmnrw]|^(?:zw|cz|sz|dz|mb|nd|ng|mw)|[aeiou]{2}j|ij(?!a)|uu(?!m)|aa[klnstv]|jk/u;

// Endings and letter pairs of plain English words, for texts without small words.
const LOOKS_ENGLISH =
  /(?:ing|ed|ly|ness|ful|less|tion|tions|ment|ship|'s|ight|ck|th|y|sh)$|^(?:th|wh|sh|kn|wr)|ee|oo|gh/;

/** Weighs one word: above nought speaks for English, below against it. */
function weigh(word: string): number {
  if (ENGLISH_ONLY.has(word)) return 1;
  if (ENGLISH_TOO.has(word)) return 0.4;
  if (FOREIGN.has(word) || isForeignShape(word)) return -1.5;
  if (FOREIGN_TOO.has(word)) return -0.5;
  return 0;
}

function isForeignShape(word: string): boolean {
  if (BORROWED.has(word)) return false;
  return ACCENTED.test(word) || SHAPE.test(word);
}

/**
 * Whether a text is written in English, well enough for the rules that know English only.
 * A name without anything that tells otherwise counts as English.
 */
export function isEnglish(text: string): boolean {
  const letters = text.match(LETTER)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (letters - latin > letters / 4) return false;
  const words = Array.from(text.normalize('NFC').matchAll(WORD), ([word]) =>
    word.toLowerCase().replace(/’/g, "'"),
  );
  const weights = words.map(weigh);
  const english = weights.reduce((sum, weight) => sum + Math.max(weight, 0), 0);
  const foreign = weights.reduce((sum, weight) => sum - Math.min(weight, 0), 0);
  if (foreign >= 1) return english > foreign;
  return english > 0 || words.length < 7 || words.some((word) => LOOKS_ENGLISH.test(word));
}

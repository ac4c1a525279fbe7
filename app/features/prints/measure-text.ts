// Where letters are wider than Latin ones: Georgian, Arabic and their like by a quarter, East Asian ones by twice.
const widthOf = (char: string) => {
  const point = char.codePointAt(0) ?? 0;
  return point >= 0x1100 && !(point >= 0x1c80 && point < 0x2e80) ? 2 : point >= 0x500 ? 1.25 : 1;
};

/** How much room a text takes, in Latin letters. */
export function widthOfText(text: string): number {
  let width = 0;
  for (const char of text) width += widthOf(char);
  return width;
}

/** The text on one line of thought, cut at a word with an ellipsis where it takes more room than so many Latin letters. */
export function shorten(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (widthOfText(plain) <= most) return plain;
  let width = 0;
  let kept = '';
  for (const char of plain) {
    width += widthOf(char);
    if (width > most - 1) break;
    kept += char;
  }
  // Scripts without spaces, and words as long as the line, are cut where they are.
  const end = plain[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  const whole = end > kept.length * 0.7 ? kept.slice(0, end) : kept;
  return `${whole.replace(/[\s.,;:!?–—-]+$/u, '')}…`;
}

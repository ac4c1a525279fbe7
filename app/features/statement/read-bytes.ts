const NO_TEXT = ['%PDF-', '{\\rtf', '\x89PNG', '\xff\xd8\xff', 'GIF8', '\xd0\xcf\x11\xe0', 'II*\0', 'MM\0*'];
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];

export const isZip = (bytes: Buffer) => ZIP.includes(bytes.toString('latin1', 0, 4));

/** The text in these bytes, its line ends all “\n”: UTF-8, UTF-16 with its mark, else Windows-1252. Undefined if none. */
export function readBytes(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 8);
  if (NO_TEXT.some((mark) => start.startsWith(mark))) return undefined;
  const text = decode(bytes);
  if (/^\s*(<!doctype html|<html[\s>])/i.test(text.slice(0, 1000))) return undefined;
  const controls = (text.match(CONTROLS)?.length ?? 0) + text.split('\ufffd').length - 1;
  if (text.includes('\0') || controls > 2 + text.length / 200) return undefined;
  return text
    .replace(/\r\n?|[\v\u0085\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .replace(CONTROLS, ' ');
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Node’s own windows-1252 leaves these 32 as control characters.
    return bytes
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (one) => HIGH[one.charCodeAt(0) - 0x80] ?? one);
  }
}

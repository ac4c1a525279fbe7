import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits, for cookies and links. */
export const newSecret = () => randomBytes(32).toString('base64url');

/** Only this is kept of a secret. */
export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest();

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A one-time code of 60 bits that can be read off paper: K7PM-3XQ9-TDWA. */
export function newCode(): string {
  const letters = Array.from({ length: 12 }, () => CROCKFORD[randomInt(32)]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** Reads a code as people type it: any case, spaces or dashes anywhere, O for 0, I and L for 1. */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-–]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(plain) ? plain.replace(/(.{4})(?=.)/g, '$1-') : null;
}

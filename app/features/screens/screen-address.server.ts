import { encode } from 'uqr';

export type MadeAddress = { address: string; qr: { size: number; path: string } };

/** The address of a screen with this token, as text and as the dark squares of a QR code. */
export function addressOf(origin: string, token: string): MadeAddress {
  const address = `${origin}/display/${token}`;
  const { size, data } = encode(address, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { address, qr: { size, path } };
}

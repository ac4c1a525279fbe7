import type { z } from 'zod';
import type { arrangementInput } from './beginnings-input';
import type { Placed } from './document-of-pieces';

/** The corrected pieces of a posted form. */
export function placedPieces({ place, text, under }: z.infer<typeof arrangementInput>): Placed[] {
  return place.map((one, i) => ({
    place: one,
    text: (text[i] ?? '').replace(/\r\n?/g, '\n'),
    under: (under[i] ?? -1) >= 0 ? under[i] : undefined,
  }));
}

/** Whom a letter says it helped, in the words of the form. Givers may leave it open. */
export const SERVED = {
  customer: 'Someone we serve',
  colleague: 'A colleague',
  both: 'Both',
} as const;

export type Served = keyof typeof SERVED;

export const SERVED_NAMES = Object.keys(SERVED) as Served[];

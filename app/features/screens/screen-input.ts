import { z } from 'zod';

/** Seconds between two changes: fewer are hasty, more are forgotten. */
export const PACE = { least: 8, most: 300, usual: 20 } as const;
const BETWEEN = `Between ${PACE.least} and ${PACE.most} seconds, please.`;

export const screenInput = z.object({
  name: z
    .string({ error: 'Say where it hangs.' })
    .trim()
    .min(1, 'Say where it hangs.')
    .max(80, 'At most 80 characters, please.'),
  teams: z.array(z.number().int().positive().max(2147483647)).max(2000).default([]),
  pace: z
    .number({ error: BETWEEN })
    .int('In whole seconds, please.')
    .min(PACE.least, BETWEEN)
    .max(PACE.most, BETWEEN)
    .default(PACE.usual),
});

export type ScreenInput = z.infer<typeof screenInput>;

import { z } from 'zod';

/** Any type: spreadsheets call CSV by many names, and what is in it decides. */
export const listInput = z.object({
  list: z
    .file({ error: 'Please choose a file.' })
    .min(1, 'This file is empty.')
    .max(10_000_000, 'This file is too big: at most 10 MB, please.'),
});

export const completionInput = z.object({
  fingerprint: z.string().max(64).default(''),
  deactivateMissing: z.boolean().default(false),
});

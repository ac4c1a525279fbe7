import { z } from 'zod';

/** What is decided on with a version, whether it is published now or later. */
export const publicationInput = z.object({
  replaces: z.coerce.number().int().min(0),
  fingerprint: z.string().max(64),
  note: z.string().trim().max(600, 'At most 600 characters, please.').default(''),
  /** Whether everyone is asked to read it anew. */
  material: z
    .enum(['true', 'false'])
    .default('true')
    .transform((word) => word === 'true'),
  reviewBy: z.iso.date({ error: 'Please choose a day.' }).optional(),
  when: z.enum(['now', 'later']).default('now'),
  /** As the clocks of the leader's zone show it. */
  at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'Please choose a day and a time.')
    .optional(),
});

export type PublicationInput = z.infer<typeof publicationInput>;

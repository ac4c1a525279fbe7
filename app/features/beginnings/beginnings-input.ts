import { z } from 'zod';
import { PLACES, type Place } from '~/features/statement/piece';

const lines = (most: number) =>
  z
    .string()
    .max(most)
    .default('')
    .transform((words) => words.replace(/\r\n?/g, '\n'));

export const answerInput = z.object({
  text: lines(4000),
  /** Sent by the page that saves by itself. */
  live: z.string().optional(),
  go: z.enum(['on', 'back', 'leave']).default('on'),
});

export const statementInput = z.object({
  words: lines(200_000),
  file: z.file().max(10_000_000, 'This file is too big: at most 10 MB, please.').optional(),
});

/** Pieces come as three lists of the same length, so that a page of two hundred stays a plain form. */
const many = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(one).max(500));

export const arrangementInput = z.object({
  place: many(z.enum(Object.keys(PLACES) as [Place, ...Place[]])),
  text: many(z.string().max(100_000)),
  under: many(z.coerce.number().int()),
  go: z.enum(['keep', 'adopt']).default('keep'),
});

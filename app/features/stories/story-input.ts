import { z } from 'zod';
import { HUES } from '~/shared/ui/hues';
import { isVisitorsLanguage } from './visitors-languages';

const id = z.coerce.number().int().positive().max(2147483647);

const line = (most: number, says: string) =>
  z
    .string()
    .transform((words) => words.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most, says))
    .default('');

export const storyInput = z.object({
  value: id.optional(),
  why: line(200, 'One line, please: at most 200 characters.'),
  visitors: z.boolean().default(false),
});
export type StoryInput = z.infer<typeof storyInput>;

export const consentInput = z.object({
  agreed: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
  /** Which words were shown. */
  words: z.string().max(40).default(''),
});

export const visitorsInput = z.object({
  open: z.boolean().default(false),
  title: line(80, 'At most 80 characters, please.'),
  description: line(200, 'At most 200 characters, please.'),
  language: z.string().refine(isVisitorsLanguage, 'Please choose one of the languages.').default('en'),
  indexed: z.boolean().default(false),
  hue: z.enum(HUES).optional(),
  /** The values that visitors read. */
  values: z.array(id).max(100).default([]),
});
export type VisitorsInput = z.infer<typeof visitorsInput>;

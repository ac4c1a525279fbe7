import { z } from 'zod';

const id = z.coerce.number().int().positive().max(2147483647);

export const acknowledgementInput = z.object({
  version: id,
  line: z
    .string()
    .trim()
    .transform((words) => words.replace(/\s+/g, ' '))
    .pipe(z.string().max(200, 'One line, please: at most 200 characters.'))
    .default(''),
  shared: z.coerce.boolean().default(false),
});

export const togetherInput = z.object({
  people: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(id).max(500)),
  readOn: z.iso.date({ error: 'Please choose the day.' }),
});

export const reminderInput = z.object({ team: id.optional() });

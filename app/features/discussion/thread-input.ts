import { z } from 'zod';

const id = z.coerce.number().int().positive().max(2147483647);
const ids = z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(id).max(30));
const words = {
  key: z.uuid(),
  text: z
    .string({ error: 'Write something first.' })
    .trim()
    .transform((typed) => typed.replace(/\r\n/g, '\n'))
    .pipe(z.string().min(1, 'Write something first.').max(1000, '1,000 characters at most.')),
  mentions: ids,
  /** Where to go on: in the editor, or on the page for reading the draft. */
  back: z.enum(['editor', 'reading']).default('reading'),
};

export const threadInput = z.object({
  ...words,
  field: z.string().max(60),
  quote: z.string().trim().max(400, 'Quote at most 400 characters.').default(''),
});
export const answerInput = z.object(words);
export const resolutionInput = z.object({
  on: z.enum(['true', 'false']).transform((word) => word === 'true'),
  back: words.back,
});

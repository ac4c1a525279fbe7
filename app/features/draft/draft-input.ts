import { z } from 'zod';
import { ICARE, type Icare } from '~/features/charter/charter';
import { GLYPH_NAMES } from '~/shared/ui/glyphs';
import { HUES } from '~/shared/ui/hues';

const id = z.coerce.number().int().positive().max(2147483647);
const on = z.enum(['true', 'false']).transform((word) => word === 'true');
const text = (most: number) => z.string().trim().max(most, `${most} characters at most.`).default('');
const raw = z
  .string()
  .max(4000)
  .default('')
  .transform((words) => words.replace(/\r\n/g, '\n'));

export const fieldInput = z.object({
  field: z.string().max(60),
  text: raw,
  base: raw,
  /** The other's text, when the writer has seen it and saves over it. */
  over: z.string().max(4000).optional(),
  value: id.optional(),
  /** Sent by the page that saves by itself and wants an answer, not another page. */
  live: z.string().optional(),
});
export const discardInput = z.object({
  field: z.string().max(60),
  value: id.optional(),
  as: z.enum(['suggestion', 'nothing']).default('nothing'),
  /** What stands in the field by now. */
  text: z.string().max(4000).optional(),
});
export const stepInput = z.object({ step: z.enum(['up', 'down']), value: id.optional() });
export const retirementInput = z.object({ on, heir: id.optional() });
export const lookInput = z.object({
  hue: z.enum(HUES),
  glyph: z.enum(GLYPH_NAMES),
  icare: z.enum(Object.keys(ICARE) as [Icare, ...Icare[]]),
});
export const behaviourInput = z.object({ value: id, kind: z.enum(['do', 'dont']), text: text(200) });
export const ownerInput = z.object({ who: text(120), title: text(120) });
export const presenceInput = z.object({ field: z.string().max(60).default('') });
export const acceptanceInput = z.object({ base: raw });
export const decliningInput = z.object({ answer: z.string().trim().min(1).max(600) });
export const proposalInput = z.object({
  field: z.string().max(60),
  base: raw,
  text: raw,
  reason: text(600),
  source: z.enum(['draft', 'culture']),
});
export const readerInput = z.object({ who: z.string().trim().max(160).default('') });
export const openingInput = z.object({ on });
export const mergerInput = z.object({
  other: id,
  name: z
    .string({ error: 'Please give the new value a name.' })
    .trim()
    .min(1, 'Please give the new value a name.')
    .max(60, '60 characters at most.'),
});
export const splitInput = z.object({
  first: z.string({ error: 'Please give it a name.' }).trim().min(1).max(60, '60 characters at most.'),
  second: z.string({ error: 'Please give it a name.' }).trim().min(1).max(60, '60 characters at most.'),
  lines: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(id).max(200)),
  heir: z.enum(['first', 'second', 'none']),
});

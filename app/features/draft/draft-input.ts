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
export const discardInput = z.object({ field: z.string().max(60), value: id.optional() });
export const stepInput = z.object({ step: z.enum(['up', 'down']), value: id.optional() });
export const retirementInput = z.object({ on, heir: id.optional() });
export const lookInput = z.object({
  hue: z.enum(HUES),
  glyph: z.enum(GLYPH_NAMES),
  icare: z.enum(Object.keys(ICARE) as [Icare, ...Icare[]]),
});
export const behaviourInput = z.object({ value: id, kind: z.enum(['do', 'dont']) });
export const ownerInput = z.object({ who: text(120), title: text(120) });
export const publicationInput = z.object({
  replaces: z.coerce.number().int().min(0),
  fingerprint: z.string().max(64),
  note: text(600),
});

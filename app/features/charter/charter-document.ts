import { z } from 'zod';
import { GLYPH_NAMES } from '~/shared/ui/glyphs';
import { HUES } from '~/shared/ui/hues';
import { ICARE, type Icare } from './charter';

const id = z.number().int().positive().max(2147483647);
const text = (most: number) =>
  z
    .string()
    .transform((words) => words.replace(/\r\n?/g, '\n').replaceAll('\0', ''))
    // In characters, as the database counts them: an emoji is one.
    .refine((words) => [...words].length <= most)
    .default('');

const behaviour = z.object({
  id: id.optional(),
  kind: z.enum(['do', 'dont']),
  text: text(200),
  retired: z.boolean().optional(),
  /** The line that took its place. */
  heir: id.nullish(),
});

const value = z.object({
  id: id.optional(),
  name: text(60),
  definition: text(400),
  story: text(2000),
  icare: z.enum(Object.keys(ICARE) as [Icare, ...Icare[]]).default('C'),
  hue: z.enum(HUES).optional(),
  glyph: z.enum(GLYPH_NAMES).optional(),
  retired: z.boolean().optional(),
  /** The value that its thanks count for, once it is retired. */
  heir: id.nullish(),
  splitFrom: id.nullish(),
  behaviours: z.array(behaviour).max(200).default([]),
});

/** A whole charter as it travels: exported, imported, kept as a copy, begun from. Ids are identities at home only. */
export const charterDocument = z.object({
  vision: text(160),
  serves: text(400),
  feel: text(400),
  mission: text(600),
  precedence: text(400),
  owner: z
    .object({ personId: id.nullable().default(null), name: text(120), title: text(120) })
    .nullable()
    .default(null),
  values: z.array(value).max(200).default([]),
});

export type CharterDocument = z.infer<typeof charterDocument>;
export type DocumentValue = CharterDocument['values'][number];

/** The file: the document, and the house in which its ids mean what they say. */
export const charterFile = z.object({
  format: z.literal('credo-charter'),
  layout: z.literal(1),
  house: z.uuid(),
  charter: charterDocument,
});

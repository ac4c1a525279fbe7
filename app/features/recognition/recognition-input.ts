import { z } from 'zod';
import { REACTIONS } from './reactions';
import { SERVED_NAMES } from './served';

// Somewhere on earth it is tomorrow already.
const HALF_DAY = 14 * 3_600_000;

const id = z.coerce.number().int().positive().max(2147483647);
const ids = z.array(id).max(100, '100 at most.').default([]);

/** Words as they are kept: what nobody sees counts for nothing; joiners stay, they hold emoji and some scripts together. */
export const visible = (words: string) =>
  words
    .replace(/\r\n/g, '\n')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .trim();

const text = z
  .string({ error: 'Say what they did.' })
  .transform(visible)
  .pipe(
    z
      .string()
      .min(20, 'Say a little more: what did you see or hear? 20 characters at least.')
      .max(2000, 'This is longer than a letter can hold. 2,000 characters at most.'),
  );

const values = z
  .array(id, { error: 'Choose one to three values.' })
  .min(1, 'Choose one to three values.')
  .max(3, 'Choose three values at most.');

const served = z.enum(SERVED_NAMES).optional().catch(undefined);

/** What the page "Thank someone" sends. `who` is what stands typed in the recipient field, not yet a choice. */
export const thanksInput = z.object({
  key: z.uuid('This form is out of date. Reload the page.'),
  people: ids,
  teams: ids,
  who: z.string().trim().max(120).optional(),
  find: z.string().optional(),
  text,
  values,
  behaviours: ids,
  wish: z.enum(['everyone', 'managers', 'named']).default('everyone'),
  happened: z.iso
    .date('Please give the day as year-month-day.')
    .refine((day) => Date.parse(day) < Date.now() + HALF_DAY, 'This day is yet to come.')
    .refine((day) => day >= '1990', 'This is very long ago.')
    .optional(),
  evidence: z
    .string()
    .trim()
    .pipe(z.url({ protocol: /^https?$/, normalize: true, error: 'A link begins with https://' }))
    .pipe(z.string().max(500, 'This link is too long: at most 500 characters, please.'))
    .optional(),
  served,
});

export const editInput = z.object({
  people: ids,
  who: z.string().trim().max(120).optional(),
  text,
  values,
  behaviours: ids,
  served,
});

export const cosignInput = z.object({
  sentence: z
    .string({ error: 'Write a sentence first.' })
    .transform((words) => visible(words).replace(/\s*\n\s*/g, ' '))
    .pipe(z.string().min(1, 'Write a sentence first.').max(300, '300 characters at most.')),
});

export const switchInput = z.object({ on: z.enum(['true', 'false']).transform((on) => on === 'true') });

export const hidingInput = switchInput.extend({ person: id.optional() });

const KINDS = z.enum(REACTIONS.map((reaction) => reaction.kind));

/** `saw_it_too on`: which reaction, and whether it shall be there. */
export const reactionInput = z.object({
  reaction: z
    .string()
    .transform((words) => words.split(' '))
    .pipe(z.tuple([KINDS, z.enum(['on', 'off'])]))
    .transform(([kind, on]) => ({ kind, on: on === 'on' })),
});

export const removalInput = z.object({
  reason: z
    .string({ error: 'Say why, in a sentence.' })
    .trim()
    .min(1, 'Say why, in a sentence.')
    .max(600, '600 characters at most.'),
});

const commentWords = {
  text: z
    .string({ error: 'Write something first.' })
    .transform(visible)
    .pipe(z.string().min(1, 'Write something first.').max(1000, '1,000 characters at most.')),
  mentions: ids,
};

export const commentEditInput = z.object(commentWords);
export const commentInput = z.object({ ...commentWords, key: thanksInput.shape.key });

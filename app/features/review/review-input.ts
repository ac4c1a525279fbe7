import { z } from 'zod';

const id = z.coerce.number().int().positive().max(2147483647);
const ids = z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(id).max(100));

export const reviewRequestInput = z.object({
  people: ids,
  /** Somebody else, by typed words. */
  who: z.string().trim().max(160).default(''),
  dueOn: z.iso.date({ error: 'Please choose the day by which you want an answer.' }),
  note: z.string().trim().max(600, 'At most 600 characters, please.').default(''),
});

export const verdictInput = z
  .object({
    part: z.string().max(60),
    hash: z.string().max(64),
    verdict: z.enum(['approved', 'changes']),
    reason: z.string().trim().max(600, 'At most 600 characters, please.').default(''),
  })
  .refine(({ verdict, reason }) => verdict === 'approved' || reason !== '', {
    path: ['reason'],
    message: 'Please say what should change, and why.',
  });

export const reviewRuleInput = z.object({
  needed: z.coerce.number().int().min(0).max(20, 'At most 20, please.').default(0),
  ownCounts: z.coerce.boolean().default(false),
});

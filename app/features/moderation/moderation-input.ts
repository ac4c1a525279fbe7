import { z } from 'zod';

const words = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .transform((typed) => typed.replace(/\r\n/g, '\n'))
    .pipe(z.string().min(1, missing).max(600, '600 characters at most.'));

export const reportInput = z.object({ reason: words('Say what is wrong with it, in a sentence.') });
export const decisionInput = z.object({ words: words('Say why, in a sentence. The giver reads it.') });
export const moderatorInput = z.object({ who: z.string().trim().max(160).default('') });

/** Where to go on in the queue: after the report with this number. */
export function readAfter(request: Request): number {
  const after = Number(new URL(request.url).searchParams.get('after'));
  return Number.isSafeInteger(after) && after > 0 ? Math.min(after, 2147483647) : 0;
}

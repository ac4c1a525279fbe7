import type { Submission, SubmissionResult } from '@conform-to/dom';
import { parseWithZod } from '@conform-to/zod/v4';
import { json } from '@remix-run/node';
import type { ZodType } from 'zod';

/** Reads the posted form with a schema; blank fields count as absent. */
export async function readForm<T extends ZodType>(request: Request, schema: T) {
  return parseWithZod(await request.formData(), { schema });
}

/** Answers a form that cannot go through: what was typed stays, the fields at fault are named. */
export function refuse<T>(
  submission: Submission<T>,
  problems: { fieldErrors?: Record<string, string[]>; formErrors?: string[] } = {},
  status = 422,
) {
  return json(submission.reply(problems) as SubmissionResult<string[]>, { status });
}

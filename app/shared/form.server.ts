import type { Submission, SubmissionResult } from '@conform-to/dom';
import { parseWithZod } from '@conform-to/zod/v4';
import { json } from '@remix-run/node';
import type { ZodType } from 'zod';

/** The posted fields. A body that is broken off or no form at all meets the 400 page; a zero byte is nobody's text. */
export async function readFields(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  for (const [name, value] of [...form])
    if (name.includes('\0') || (typeof value === 'string' && value.includes('\0'))) {
      form.delete(name);
      form.append(name.replaceAll('\0', ''), typeof value === 'string' ? value.replaceAll('\0', '') : value);
    }
  return form;
}

/** Reads the posted form with a schema; blank fields count as absent. */
export async function readForm<T extends ZodType>(request: Request, schema: T) {
  return readFormOf(await readFields(request), schema);
}

/** The same of fields that were read before, where files beside them are wanted too. */
export function readFormOf<T extends ZodType>(fields: FormData, schema: T) {
  return parseWithZod(fields, { schema });
}

/** Answers a form that cannot go through: what was typed stays, the fields at fault are named. */
export function refuse<T>(
  submission: Submission<T>,
  problems: { fieldErrors?: Record<string, string[]>; formErrors?: string[] } = {},
  status = 422,
) {
  return json(submission.reply(problems) as SubmissionResult<string[]>, { status });
}

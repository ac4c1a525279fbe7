import { z } from 'zod';
import type { AuditFilter } from './audit-queries.server';
import { isDeed } from './audit-words';

const id = z.coerce.number().int().positive();

const auditFilter = z.object({
  did: z.string().refine(isDeed).optional().catch(undefined),
  person: id.max(2147483647).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  before: id.max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});

/** What the log can be narrowed to by its address. Nonsense is left out, not an error. */
export function readAuditFilter(request: Request): AuditFilter {
  return auditFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
}

import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { readAuditFilter } from '~/features/organization/audit-input';
import { exportAudit } from '~/features/organization/export-audit.server';
import { canReadAudit } from '~/features/organization/organization-policy';
import { allow, requireActor } from '~/shared/asking.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canReadAudit(actor));
  const lines = exportAudit(context.db, actor, readAuditFilter(request));
  return new Response(createReadableStreamFromReadable(Readable.from(lines)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit.csv"',
    },
  });
}

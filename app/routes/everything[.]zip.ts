import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { canChangeOrganization } from '~/features/organization/organization-policy';
import { exportOrganization } from '~/features/records/export-organization.server';
import { allow, requireActor } from '~/shared/asking.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canChangeOrganization(actor));
  const zip = await exportOrganization(context.db, actor);
  return new Response(createReadableStreamFromReadable(zip), {
    headers: { 'Content-Type': 'application/zip', 'Content-Disposition': 'attachment; filename="credo.zip"' },
  });
}

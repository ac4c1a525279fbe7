import type { LoaderFunctionArgs } from '@remix-run/node';
import { getLogo } from '~/features/organization/organization-queries.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { png, hash } = await getLogo(context.db);
  const headers = { ETag: `"${hash}"`, 'Cache-Control': 'public, max-age=300' };
  if (request.headers.get('If-None-Match') === headers.ETag)
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(png), { headers: { ...headers, 'Content-Type': 'image/png' } });
}

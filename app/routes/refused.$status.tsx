import type { LoaderFunctionArgs } from '@remix-run/node';

const STATUSES = [400, 403, 404, 405, 410, 413, 415, 429, 503];

/** The designed page of a status; the server leads here when it refuses before any route is asked. */
export function loader({ params }: LoaderFunctionArgs) {
  const status = Number(params.status);
  throw new Response(null, { status: STATUSES.includes(status) ? status : 404 });
}

export default function Refused() {
  return null;
}

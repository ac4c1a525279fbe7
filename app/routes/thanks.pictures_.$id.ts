import type { LoaderFunctionArgs } from '@remix-run/node';
import { getThanksPicture } from '~/features/thanking/thanks-pictures.server';
import { readId, requireActor } from '~/shared/asking.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const webp = await getThanksPicture(context.db, actor, readId(params.id));
  // Kept for minutes only: who may see a letter can change.
  const headers = { 'Content-Type': 'image/webp', 'Cache-Control': 'private, max-age=300' };
  return new Response(new Uint8Array(webp), { headers });
}

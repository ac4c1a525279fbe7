import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { askerOf, readFilter } from '~/features/recognition/feed-filter';
import { countArrivals } from '~/features/recognition/feed-queries.server';
import { requireActor } from '~/shared/asking.server';

/** How many letters that this person may see came after the newest one on their page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const after = Number(new URL(request.url).searchParams.get('after')) || 0;
  const filter = readFilter(request);
  const version = context.organization?.charterVersion ?? 0;
  return json({
    count: await countArrivals(
      context.db,
      askerOf(context, actor, filter),
      version,
      filter,
      Math.trunc(after),
    ),
  });
}

import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { readFilter } from '~/features/recognition/feed-filter';
import { askerOf } from '~/features/recognition/feed-page.server';
import { countArrivals } from '~/features/recognition/feed-queries.server';
import { requireActor } from '~/shared/asking.server';

/** How many letters that this person may see came after the newest one on their page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const asked = new URL(request.url).searchParams;
  // Pages that were drawn by the version before say it as a second `since`.
  const after = asked.get('after') ?? asked.getAll('since').at(-1) ?? '';
  if (!/^\d{1,15}$/.test(after)) return json({ count: 0 });
  const filter = readFilter(request);
  const version = context.organization?.charterVersion ?? 0;
  return json({
    count: await countArrivals(context.db, askerOf(context, actor, filter), version, filter, Number(after)),
  });
}

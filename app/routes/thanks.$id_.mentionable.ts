import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { offerMentioned } from '~/features/people/mentioned.server';
import { getStanding } from '~/features/recognition/recognition-queries.server';
import { mayReadCard } from '~/features/recognition/visible-to.server';
import { readId, requireActor } from '~/shared/asking.server';

/** Whom the words after an @ could mean, among those who may see this letter. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  await getStanding(context.db, actor, id);
  const words = new URL(request.url).searchParams.get('q') ?? '';
  return json({ people: await offerMentioned(context.db, mayReadCard(id), words) });
}

import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { mayReadDraft } from '~/features/discussion/thread-queries.server';
import { allowReading } from '~/features/draft/draft-access.server';
import { offerMentioned } from '~/features/people/mentioned.server';
import { requireActor } from '~/shared/asking.server';

/** Whom the words after an @ could mean, among those who may read the draft. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  await allowReading(context.db, actor);
  const words = new URL(request.url).searchParams.get('q') ?? '';
  return json({ people: await offerMentioned(context.db, mayReadDraft, words) });
}

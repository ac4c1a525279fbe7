import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { listMentionable } from '~/features/recognition/comment-queries.server';
import { canSee } from '~/features/recognition/recognition-queries.server';
import { found, readId, requireActor } from '~/shared/asking.server';

/** Whom the words after an @ could mean, among those who may see this letter. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  found((await canSee(context.db, actor, id)) || undefined);
  const words = new URL(request.url).searchParams.get('q') ?? '';
  const people = await listMentionable(context.db, id, words);
  return json({
    people: people.map(({ id: personId, name, picture, title, teamName }) => ({
      id: personId,
      name,
      picture,
      note: [title, teamName].filter(Boolean).join(', '),
    })),
  });
}

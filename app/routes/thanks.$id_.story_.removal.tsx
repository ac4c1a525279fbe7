import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { removeStory } from '~/features/stories/remove-story.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  await removeStory(context.db, actor, id);
  return redirectWithWord(`/thanks/${id}`, 'It is no longer told on the culture page.');
}

export const loader = () => redirect('/culture');

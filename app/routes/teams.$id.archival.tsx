import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { archiveTeam } from '~/features/people/archive-team.server';
import { canKeepTeams } from '~/features/people/people-policy';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readFields } from '~/shared/form.server';

const WORDS: Record<string, string> = {
  'has-teams': 'There are teams below this one. Move them first.',
  'has-people': 'This is still the home team of somebody. Give them another first.',
  'name-taken': 'There is another team of this name by now. Rename that one first.',
};

export function loader({ request, params, context }: LoaderFunctionArgs) {
  allow(canKeepTeams(requireActor(context, request)));
  return redirect(`/teams/${readId(params.id)}/edit`, 303);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepTeams(actor));
  const id = readId(params.id);
  const on = (await readFields(request)).get('on');
  if (on !== 'true' && on !== 'false') throw new Response(null, { status: 400 });
  const result = await archiveTeam(context.db, actor, { id, on: on === 'true', now: context.now() });
  if ('refused' in result)
    return redirectWithWord(`/teams/${id}/edit`, WORDS[result.refused] ?? 'This cannot be done.');
  return redirectWithWord(
    '/teams',
    on === 'true' ? `${result.name} is put away.` : `${result.name} is back.`,
  );
}

import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addTeam } from '~/features/people/add-team.server';
import { teamInput } from '~/features/people/people-input';
import { canKeepTeams } from '~/features/people/people-policy';
import { TeamForm } from '~/features/people/team-form';
import { teamProblemsOf } from '~/features/people/team-problems';
import { listTeams } from '~/features/people/team-queries.server';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Add a team · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  allow(canKeepTeams(requireActor(context, request)));
  return json({ teams: await listTeams(context.db) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepTeams(actor));
  const submission = await readForm(request, teamInput);
  if (submission.status !== 'success') return refuse(submission);
  const result = await addTeam(context.db, actor, submission.value);
  if ('refused' in result) return refuse(submission, { fieldErrors: teamProblemsOf(result.refused) });
  return redirectWithWord('/teams', `${submission.value.name} is here.`);
}

export default function NewTeam() {
  const { teams } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <h1>Add a team</h1>
      <TeamForm reply={useActionData<typeof action>()} teams={teams} button="Add" />
    </div>
  );
}

import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeTeam } from '~/features/people/change-team.server';
import { meantBy } from '~/features/people/find-person.server';
import { teamInput } from '~/features/people/people-input';
import { canKeepTeams } from '~/features/people/people-policy';
import { TeamForm } from '~/features/people/team-form';
import { teamProblemsOf } from '~/features/people/team-problems';
import { getTeam, listTeams, notBelow } from '~/features/people/team-queries.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Edit a team · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  allow(canKeepTeams(requireActor(context, request)));
  const { db } = context;
  const [team, teams] = await Promise.all([getTeam(db, readId(params.id)), listTeams(db)]);
  const { managerId, managerName } = team;
  const manager = managerId ? meantBy({ id: managerId, name: managerName ?? '' }) : '';
  return json({ team: { ...team, manager }, teams: notBelow(teams, team.id) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepTeams(actor));
  const id = readId(params.id);
  const submission = await readForm(request, teamInput);
  if (submission.status !== 'success') return refuse(submission);
  const result = await changeTeam(context.db, actor, { id, ...submission.value });
  if ('refused' in result) return refuse(submission, { fieldErrors: teamProblemsOf(result.refused) });
  return redirectWithWord('/teams', 'Kept.');
}

export default function EditTeam() {
  const { team, teams } = useLoaderData<typeof loader>();
  const open = team.archivedAt === null;
  return (
    <div className="column">
      <h1>{team.name}</h1>
      <TeamForm reply={useActionData<typeof action>()} team={team} teams={teams} button="Keep" />
      <form method="post" action={`/teams/${team.id}/archival`} className="acts">
        <input type="hidden" name="on" value={String(open)} />
        <button className="btn bare" type="submit">
          {open ? 'Put this team away' : 'Bring this team back'}
        </button>
      </form>
    </div>
  );
}

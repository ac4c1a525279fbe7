import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { canKeepTeams } from '~/features/people/people-policy';
import { listArchivedTeams, listTeams } from '~/features/people/team-queries.server';
import { TeamTree } from '~/features/people/team-tree';
import { requireActor } from '~/shared/asking.server';

export const meta: MetaFunction = () => [{ title: 'Teams · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const keeper = canKeepTeams(actor);
  const [teams, archived] = await Promise.all([listTeams(context.db), listArchivedTeams(context.db)]);
  return json({ teams, archived: archived.filter(() => keeper), keeper });
}

export default function Teams() {
  const { teams, archived, keeper } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <header className="head">
        <h1>Teams</h1>
        {keeper ? (
          <a className="btn go" href="/teams/new">
            Add a team
          </a>
        ) : null}
      </header>
      {teams.length ? (
        <div className="sheet">
          <TeamTree teams={teams} keeper={keeper} />
        </div>
      ) : (
        <p className="sheet">
          No teams yet. The first level are your sites; teams lie below them, each with a manager.
        </p>
      )}
      {archived.length ? (
        <details>
          <summary>Put away: {archived.length}</summary>
          <ul className="plain">
            {archived.map((team) => (
              <li key={team.id}>
                <a href={`/teams/${team.id}/edit`}>{team.name}</a>
                {team.parentName ? `, in ${team.parentName}` : ''}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

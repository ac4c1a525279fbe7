import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { canKeepTeams } from '~/features/people/people-policy';
import { listTeams } from '~/features/people/team-queries.server';
import { requireActor } from '~/shared/asking.server';
import { TeamAvatar } from '~/shared/ui/avatar';

export const meta: MetaFunction = () => [{ title: 'Teams · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return json({ teams: await listTeams(context.db), keeper: canKeepTeams(actor) });
}

export default function Teams() {
  const { teams, keeper } = useLoaderData<typeof loader>();
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
        <ul className="people sheet">
          {teams.map((team) => (
            <li key={team.id} className={`depth-${Math.min(team.depth, 3)}`}>
              <TeamAvatar name={team.name} small />
              <span>
                {team.name}
                <span className="hint">
                  {team.size === 1 ? '1 person' : `${team.size} people`}
                  {team.managerName ? `, looked after by ${team.managerName}` : ''}
                  {team.depth > 0 ? <span className="vh">, in {team.path}</span> : null}
                </span>
              </span>
              {keeper ? (
                <a className="btn bare" href={`/teams/${team.id}/edit`} aria-label={`Edit ${team.name}`}>
                  Edit
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="sheet">
          No teams yet. The first level are your sites; teams lie below them, each with a manager.
        </p>
      )}
    </div>
  );
}

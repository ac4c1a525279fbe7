import { Form } from '@remix-run/react';
import type { TeamReading } from './reading-queries.server';

type Team = Omit<TeamReading, 'managerId'>;

/** Team by team: who has read the version in force, an earlier one, or none. Each team can be reminded with one click. */
export function ReadersTable({ teams }: { teams: Team[] }) {
  return (
    <table className="facts readers">
      <thead>
        <tr>
          <th scope="col">Team</th>
          <th scope="col">Read it</th>
          <th scope="col">Only an earlier one</th>
          <th scope="col">None</th>
          <th scope="col">Read together</th>
          <th scope="col">
            <span className="vh">Remind</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {teams.map((team) => (
          <tr key={team.teamId ?? 0}>
            <th scope="row">{team.name}</th>
            <td data-label="Read it">
              {team.read} of {team.read + team.earlier + team.none}
            </td>
            <td data-label="Only an earlier one">{team.earlier}</td>
            <td data-label="None">{team.none}</td>
            <td data-label={team.without ? 'Read together' : undefined}>
              {team.without ? `${team.together} of ${team.without}` : ''}
            </td>
            <td>
              {team.teamId && team.earlier + team.none > 0 ? (
                <Form method="post" action="/charter/readers/reminder" preventScrollReset>
                  <button className="link small" type="submit" name="team" value={team.teamId}>
                    Remind<span className="vh"> {team.name}</span>
                  </button>
                </Form>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { TeamAvatar } from '~/shared/ui/avatar';
import type { Team } from './team-queries.server';

type Branch = Team & { below: Branch[]; all: number };

/** Teams in their order (each followed by those below it) as branches, with how many people they hold in all. */
export function branchesOf(teams: Team[]): Branch[] {
  const top: Branch[] = [];
  const open: Branch[] = [];
  for (const team of teams) {
    const branch = { ...team, below: [], all: 0 };
    open.length = team.depth;
    (open.at(-1)?.below ?? top).push(branch);
    open.push(branch);
    for (const above of open) above.all += team.size;
  }
  return top;
}

/** The tree of teams. Large trees begin closed below the first level. */
export function TeamTree({ teams, keeper }: { teams: Team[]; keeper: boolean }) {
  return <Branches branches={branchesOf(teams)} keeper={keeper} open={teams.length <= 40} />;
}

type Props = { branches: Branch[]; keeper: boolean; open: boolean };

function Branches({ branches, keeper, open }: Props) {
  return (
    <ul className="tree">
      {branches.map((team) => (
        <li key={team.id}>
          {team.below.length ? (
            <details open={open}>
              <summary>
                <Line team={team} />
              </summary>
              <Branches branches={team.below} keeper={keeper} open={open} />
            </details>
          ) : (
            <Line team={team} />
          )}
          {keeper ? (
            <a className="btn bare" href={`/teams/${team.id}/edit`} aria-label={`Edit ${team.name}`}>
              Edit
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Line({ team }: { team: Branch }) {
  const people = team.all === 1 ? '1 person' : `${team.all} people`;
  return (
    <span className="line">
      <TeamAvatar name={team.name} small />
      <span>
        {team.name}
        <span className="hint">
          {people}
          {team.managerName ? `, looked after by ${team.managerName}` : ''}
        </span>
      </span>
    </span>
  );
}

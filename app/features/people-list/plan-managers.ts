import type { Problem } from './columns';
import type { KnownTeam, Plan } from './plan';
import type { Teams } from './plan-teams';

/** One line's word on who its person's manager is. */
export type Stated = { line: number; personId: number; teamId: number | null; managerId: number };

type Planned = { managers: Map<number, number>; unplaced: number[]; problems: Problem[] };

/**
 * Managers belong to teams: what a line states holds for the person's team, or for the one above where the person is
 * the manager. What is so already, by the rules of who looks after whom, is left as it is.
 */
export function planManagers(stated: Stated[], teams: Map<number, KnownTeam>): Planned {
  const planned: Planned = { managers: new Map(), unplaced: [], problems: [] };
  const managerOf = (id: number) => planned.managers.get(id) ?? teams.get(id)?.managerId ?? null;
  const heads = headsOf(stated, teams);
  const meant = new Map<number, Stated[]>();

  for (const word of stated) {
    if (word.personId === word.managerId) continue;
    const team = word.teamId === null ? undefined : teams.get(word.teamId);
    const isHead = team && heads.get(team.id)?.has(word.personId);
    const target = isHead ? team.parentId : team?.id;
    if (target === undefined || target === null) planned.unplaced.push(word.line);
    else meant.set(target, [...(meant.get(target) ?? []), word]);
  }

  // From the top, so that each team sees who is above it when all is done.
  for (const [id, words] of [...meant].sort(([a], [b]) => depthOf(a, teams) - depthOf(b, teams))) {
    const [first] = words;
    const other = words.find((word) => word.managerId !== first?.managerId);
    if (first && other)
      planned.problems.push({
        line: other.line,
        column: 'manager',
        problem: `Line ${first.line} names somebody else for ${teams.get(id)?.name}, and a team has one manager.`,
      });
    else if (first && !words.every((word) => looksAfter(word, id))) planned.managers.set(id, first.managerId);
  }
  return planned;

  function looksAfter({ personId, managerId }: Stated, from: number): boolean {
    for (let at: number | null = from; at !== null; at = teams.get(at)?.parentId ?? null) {
      const manager = managerOf(at);
      if (manager !== null && manager !== personId) return manager === managerId;
    }
    return false;
  }
}

/** Who manages their own team: whom others in it name, or who does today while no other in it names anybody. */
function headsOf(stated: Stated[], teams: Map<number, KnownTeam>): Map<number, Set<number>> {
  const words = stated.filter((word) => word.personId !== word.managerId);
  const named = new Map<number | null, Map<number, number>>();
  for (const { teamId, managerId } of words) {
    const counts = named.get(teamId) ?? new Map<number, number>();
    named.set(teamId, counts.set(managerId, (counts.get(managerId) ?? 0) + 1));
  }
  const heads = new Map<number, Set<number>>();
  for (const { teamId, personId } of words) {
    if (teamId === null) continue;
    const counts = named.get(teamId);
    const alone = [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0) === 1;
    if (counts?.has(personId) || (alone && teams.get(teamId)?.managerId === personId))
      heads.set(teamId, (heads.get(teamId) ?? new Set()).add(personId));
  }
  return heads;
}

function depthOf(id: number, teams: Map<number, KnownTeam>): number {
  const parent = teams.get(id)?.parentId ?? null;
  return parent === null ? 0 : 1 + depthOf(parent, teams);
}

/** The planned managers as sentences need them. */
export function named(
  managers: Map<number, number>,
  { pathOf, all }: Pick<Teams, 'pathOf' | 'all'>,
  nameOf: (personId: number) => string,
): Plan['managers'] {
  return [...managers].map(([teamId, personId]) => ({
    teamId,
    team: pathOf(teamId),
    before: nameOf(all.get(teamId)?.managerId ?? 0),
    personId,
    person: nameOf(personId),
  }));
}

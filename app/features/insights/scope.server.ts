import type { Db } from '#db/connection.server';
import { type Actor, isLeader } from '~/features/organization/actor';
import { listTeams, type Team } from '~/features/people/team-queries.server';
import { allow } from '~/shared/asking.server';
import { canSeeInsights } from './insights-policy';

export type Scope = {
  /** The team looked at with those below it; null for the whole organization. */
  team: { id: number; name: string } | null;
  /** Its id and the ids of all teams below it, also of those put away; empty for the whole organization. */
  teams: number[];
  /** The teams one level below, each with all that lie below it: what figures by team are given for. */
  parts: { id: number; name: string; teams: number[] }[];
  /** What this person may look at. */
  choices: { id: number; path: string }[];
  /** Whether they may look at the whole organization. */
  whole: boolean;
};

/** What of the organization an address asks to look at, by `team`. Throws the 403 page for who may look at nothing. */
export async function scopeAsked(db: Db, actor: Actor, search: URLSearchParams): Promise<Scope> {
  const [teams, put] = await Promise.all([listTeams(db), listPutAway(db)]);
  const whole = isLeader(actor);
  const mine = teams.filter(({ managerId }) => managerId === actor.id).map(({ id }) => id);
  allow(canSeeInsights(actor, mine.length > 0));
  const below = belowOf([...teams, ...put]);
  const may = whole ? null : new Set(mine.flatMap(below));
  const choices = teams.filter(({ id }) => !may || may.has(id));
  const asked = choices.find(({ id }) => id === Number(search.get('team')));
  const team = asked ?? (whole ? undefined : choices.find(({ id }) => mine.includes(id)));
  return {
    team: team ? { id: team.id, name: team.name } : null,
    teams: team ? below(team.id) : [],
    parts: teams
      .filter(({ parentId }) => parentId === (team?.id ?? null))
      .map(({ id, name }) => ({ id, name, teams: below(id) })),
    choices: choices.map(({ id, path }) => ({ id, path })),
    whole,
  };
}

/** Teams put away still hold what was written while they were in use. */
const listPutAway = (db: Db) =>
  db
    .selectFrom('team')
    .where('archived_at', 'is not', null)
    .select(['id', 'parent_id as parentId'])
    .execute();

function belowOf(teams: Pick<Team, 'id' | 'parentId'>[]) {
  const children = new Map<number | null, number[]>();
  for (const { id, parentId } of teams) children.set(parentId, [...(children.get(parentId) ?? []), id]);
  const below = (id: number): number[] => [id, ...(children.get(id) ?? []).flatMap(below)];
  return below;
}

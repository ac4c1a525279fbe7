import { fold } from './match-rows';
import type { KnownTeam, Plan } from './plan';

export type Teams = ReturnType<typeof planTeams>;

/** Finds teams by what a list calls them, and plans those that are not there yet. */
export function planTeams(known: KnownTeam[]) {
  const all = new Map(known.map((team) => [team.id, team]));
  const below = new Map(known.map((team) => [placeOf(team.parentId, team.name), team.id]));
  const named = new Map<string, number[]>();
  for (const { id, name } of known) named.set(fold(name), [...(named.get(fold(name)) ?? []), id]);
  const made: Plan['teams'] = [];

  const pathOf = (id: number | null): string => {
    const team = id === null ? undefined : all.get(id);
    if (!team) return '';
    return team.parentId === null ? team.name : `${pathOf(team.parentId)} › ${team.name}`;
  };

  const make = (parentId: number | null, name: string): number => {
    const id = -(made.length + 1);
    all.set(id, { id, name, parentId, managerId: null });
    below.set(placeOf(parentId, name), id);
    made.push({ id, name, parentId, path: pathOf(id) });
    return id;
  };

  /** The team that is meant, made where it is missing; or what is wrong with the words. */
  const find = (text: string): number | string => {
    const whole = below.get(placeOf(null, text));
    if (whole) return whole;
    const names = partsOf(text);
    if (!names.every((name) => name.length > 0 && name.length <= 120))
      return `“${text}” is not the path of a team. Please write it as Site › Team.`;
    const [only = ''] = names;
    const alike = names.length === 1 ? (named.get(fold(only)) ?? []) : [];
    if (alike.length > 1 && !below.has(placeOf(null, only)))
      return `${alike.length} teams are called “${text}”. Please write the path, such as ${pathOf(alike[0] ?? null)}.`;
    if (alike.length === 1 && alike[0]) return alike[0];
    let at: number | null = null;
    for (const name of names) at = below.get(placeOf(at, name)) ?? make(at, name);
    return at ?? '';
  };

  return { find, pathOf, all, made };
}

const placeOf = (parentId: number | null, name: string) => `${parentId ?? ''}/${fold(name)}`;

/** The strongest mark in the text separates, so that a name may hold a weaker one. */
function partsOf(text: string): string[] {
  const mark = ['›', '>', '/'].find((each) => text.includes(each));
  return (mark ? text.split(mark) : [text]).map((name) => name.trim());
}

import { personInput } from '~/features/people/people-input';
import { COLUMNS, type Column, type PeopleRow, type Problem } from './columns';
import { orderOf, readDate } from './dates';
import { fold, matchRows } from './match-rows';
import type { Change, Known, KnownPerson, Plan, PlannedPerson } from './plan';
import { named, planManagers, type Stated } from './plan-managers';
import { planTeams, type Teams } from './plan-teams';

type List = { rows: PeopleRow[]; unread: string[]; problems: Problem[] };

/** What taking in this list would do to the people and teams known. `actorId` is never counted as missing. */
export function planImport(list: List, known: Known, actorId: number): Plan {
  const { matches, problems } = matchRows(list.rows, known.people);
  const teams = planTeams(known.teams);
  const order = orderOf(list.rows.map((row) => row.startDate));
  const people = matches.map(({ row, person }) => ({
    row,
    before: person,
    after: planPerson(row, person, { teams, order, problems }),
  }));
  const find = finder(
    known.people,
    people.map(({ after }) => after),
  );
  const stated = people.flatMap(({ row, after }): Stated[] => {
    if (!row.manager) return [];
    const manager = find(row.manager);
    if (manager)
      return [{ line: row.line, personId: after.id, teamId: after.homeTeamId, managerId: manager.id }];
    problems.push({
      line: row.line,
      column: 'manager',
      problem: `We know nobody here by the number or e-mail “${row.manager}”.`,
    });
    return [];
  });
  const { managers, unplaced, problems: disputed } = planManagers(stated, teams.all);
  const names = new Map(known.people.map(({ id, name }) => [id, name]));
  for (const { after } of people) names.set(after.id, after.name);
  const listed = new Set(people.map(({ after }) => after.id));
  const changed = people
    .filter(({ before }) => before)
    .map(({ before, after }) => ({ person: after, changes: before ? changesOf(before, after, teams) : [] }));
  return {
    problems: [...list.problems, ...problems, ...disputed].sort((a, b) => a.line - b.line),
    unread: list.unread,
    added: people.filter(({ before }) => !before).map(({ after }) => after),
    changed: changed.filter(({ changes }) => changes.length > 0),
    left: changed.filter(({ changes }) => changes.length === 0).length,
    teams: teams.made,
    managers: named(managers, teams, (id) => names.get(id) ?? ''),
    unplaced,
    missing: known.people
      .filter(
        (one) => !one.gone && (one.staffNumber || one.email) && !listed.has(one.id) && one.id !== actorId,
      )
      .map(({ id, name }) => ({ id, name })),
  };
}

type Place = { teams: Teams; order: ReturnType<typeof orderOf>; problems: Problem[] };

/** The person as the line wants them; an empty cell leaves what stands. What cannot be read becomes a problem. */
function planPerson(
  row: PeopleRow,
  before: KnownPerson | undefined,
  { teams, order, problems }: Place,
): PlannedPerson {
  const wrong = (column: Column, problem = 'We cannot read this.') =>
    void problems.push({ line: row.line, column, problem });
  const take = <C extends 'name' | 'title' | 'email' | 'staffNumber'>(
    column: C,
    now: string | null | undefined,
  ) => {
    if (!row[column]) return now ?? null;
    const read = personInput.shape[column].safeParse(row[column]);
    if (!read.success) wrong(column, read.error.issues[0]?.message);
    return read.success ? (read.data as string | null) : (now ?? null);
  };
  if (!before && !row.name) wrong('name', 'Somebody new needs a name.');
  const team = row.team ? teams.find(row.team) : (before?.homeTeamId ?? null);
  if (typeof team === 'string') wrong('team', team);
  const role = row.role ? personInput.shape.role.safeParse(fold(row.role)) : null;
  if (role && !role.success) wrong('role', `“${row.role}” is no role. Please write member, leader or admin.`);
  const start = row.startDate ? readDate(row.startDate, order) : null;
  if (start && 'problem' in start) wrong('startDate', start.problem);
  return {
    line: row.line,
    id: before?.id ?? -row.line,
    name: take('name', before?.name) ?? '',
    title: take('title', before?.title) ?? '',
    email: take('email', before?.email),
    staffNumber: take('staffNumber', before?.staffNumber),
    homeTeamId: typeof team === 'string' ? null : team,
    role: role?.data ?? before?.role ?? 'member',
    startDate: start && 'date' in start ? start.date : (before?.startDate ?? null),
  };
}

/** Looks people up by the numbers and e-mails that they will have. */
function finder(known: KnownPerson[], planned: PlannedPerson[]) {
  const listed = new Set(planned.map(({ id }) => id));
  const all = [...known.filter(({ id, gone }) => !gone && !listed.has(id)), ...planned];
  const keys = all.flatMap((person) =>
    [person.email, person.staffNumber].flatMap((key) => (key ? [[fold(key), person] as const] : [])),
  );
  const index = new Map(keys);
  return (key: string) => index.get(fold(key));
}

function changesOf(before: KnownPerson, after: PlannedPerson, teams: Teams): Change[] {
  const said = (person: KnownPerson | PlannedPerson): Record<Exclude<Column, 'manager'>, string> => ({
    staffNumber: person.staffNumber ?? '',
    name: person.name,
    title: person.title,
    email: person.email ?? '',
    team: teams.pathOf(person.homeTeamId),
    role: person.role,
    startDate: person.startDate ?? '',
  });
  const [from, to] = [said(before), said(after)];
  const columns = (Object.keys(COLUMNS) as Column[]).filter((column) => column !== 'manager');
  const changes: Change[] = columns
    .filter((column) => from[column] !== to[column])
    .map((what) => ({ what, from: from[what], to: to[what] }));
  return before.gone ? [{ what: 'back', from: '', to: '' }, ...changes] : changes;
}

import type { PeopleRow, Problem } from './columns';
import type { KnownPerson } from './plan';

export type Match = { row: PeopleRow; person: KnownPerson | undefined };

export const fold = (text: string) => text.toLowerCase();

/** Finds whom each line means: by staff number, then by e-mail, never by name. */
export function matchRows(
  rows: PeopleRow[],
  people: KnownPerson[],
): { matches: Match[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const byNumber = keyed(people, (person) => person.staffNumber);
  const byEmail = keyed(people, (person) => person.email);
  const seen = { staffNumber: new Map<string, number>(), email: new Map<string, number>() };
  const lines = new Map<number, number>();

  const matches = rows.map((row): Match => {
    const { line } = row;
    const numbered = row.staffNumber ? byNumber.get(fold(row.staffNumber)) : undefined;
    const mailed = row.email ? byEmail.get(fold(row.email)) : undefined;
    if (!row.staffNumber && !row.email)
      problems.push({
        line,
        problem: 'Please give a staff number or an e-mail. People are never found by name.',
      });
    for (const column of ['staffNumber', 'email'] as const) {
      if (!row[column]) continue;
      const before = seen[column].get(fold(row[column]));
      if (before) problems.push({ line, column, problem: `“${row[column]}” is in line ${before} too.` });
      else seen[column].set(fold(row[column]), line);
    }
    if (!numbered && mailed?.staffNumber && row.staffNumber)
      problems.push({
        line,
        column: 'email',
        problem: `“${row.email}” belongs to ${mailed.name}, whose staff number is ${mailed.staffNumber}.`,
      });
    const person = numbered ?? mailed;
    const before = person && lines.get(person.id);
    if (person && before) problems.push({ line, problem: `This is ${person.name}, as line ${before} is.` });
    if (person && !before) lines.set(person.id, line);
    return { row, person };
  });
  return { matches, problems: [...problems, ...taken(matches, byNumber, byEmail)] };
}

/** Numbers and e-mails that somebody keeps who is not the one meant. Two people of the list may swap theirs. */
function taken(matches: Match[], byNumber: Index, byEmail: Index): Problem[] {
  const rows = new Map(matches.map(({ row, person }) => [person?.id, row]));
  return matches.flatMap(({ row, person }) =>
    (['staffNumber', 'email'] as const).flatMap((column) => {
      const text = row[column];
      const holder = (column === 'email' ? byEmail : byNumber).get(fold(text));
      if (!text || !holder || !person || holder.id === person.id) return [];
      const wanted = rows.get(holder.id)?.[column];
      if (wanted && fold(wanted) !== fold(text)) return [];
      return [{ line: row.line, column, problem: `“${text}” belongs to ${holder.name}.` }];
    }),
  );
}

type Index = Map<string, KnownPerson>;

function keyed(people: KnownPerson[], key: (person: KnownPerson) => string | null): Index {
  const all = people.map((person) => [key(person), person] as const);
  return new Map(all.flatMap(([text, person]) => (text ? [[fold(text), person] as const] : [])));
}

/** The columns of a list of people, as imported and exported, in the order of the export. */
export const COLUMNS = {
  staffNumber: 'Staff number',
  name: 'Name',
  title: 'What they do',
  email: 'E-mail',
  team: 'Team',
  manager: 'Manager',
  role: 'Role',
  startDate: 'Start date',
} as const;

export type Column = keyof typeof COLUMNS;

/** One line of a list; an empty text says nothing about its column. */
export type PeopleRow = { line: number } & Record<Column, string>;

/** What is wrong in one line of a list; without a column where the whole line is meant. */
export type Problem = { line: number; column?: Column; problem: string };

const ALSO: Record<string, Column> = {
  staffno: 'staffNumber',
  number: 'staffNumber',
  employeenumber: 'staffNumber',
  employeeid: 'staffNumber',
  personnelnumber: 'staffNumber',
  fullname: 'name',
  jobtitle: 'title',
  title: 'title',
  mail: 'email',
  emailaddress: 'email',
  teampath: 'team',
  hometeam: 'team',
  department: 'team',
  managernumber: 'manager',
  manageremail: 'manager',
  managersnumberoremail: 'manager',
  withussince: 'startDate',
  hiredate: 'startDate',
};

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Which column a heading means, whatever its capitals, spaces and hyphens. */
export function columnOf(heading: string): Column | undefined {
  const word = bare(heading);
  const own = (Object.keys(COLUMNS) as Column[]).find(
    (column) => bare(column) === word || bare(COLUMNS[column]) === word,
  );
  return own ?? (Object.hasOwn(ALSO, word) ? ALSO[word] : undefined);
}

import type { Written } from '~/features/people/write-people.server';
import type { Column, Problem } from './columns';

/** A person as the database knows them, deactivated ones among them. */
export type KnownPerson = Written & { gone: boolean };

/** A team in use. */
export type KnownTeam = { id: number; name: string; parentId: number | null; managerId: number | null };

/** Everything a list is held against. */
export type Known = { people: KnownPerson[]; teams: KnownTeam[] };

/** A person as they will be. New people and new teams have negative ids until they are written. */
export type PlannedPerson = Written & { line: number };

export type Change = { what: Column | 'back'; from: string; to: string };

/** What taking in a list would do, all of it or nothing. */
export type Plan = {
  problems: Problem[];
  /** Headings that mean no column of ours. */
  unread: string[];
  added: PlannedPerson[];
  changed: { person: PlannedPerson; changes: Change[] }[];
  /** How many people of the list stay as they are. */
  left: number;
  /** Above before below. */
  teams: { id: number; name: string; parentId: number | null; path: string }[];
  /** `before` is who it is today, or nobody. */
  managers: { teamId: number; team: string; before: string; personId: number; person: string }[];
  /** Lines whose manager has no place: nobody is above them. */
  unplaced: number[];
  /** Active people whom the list does not name. Who has neither number nor e-mail cannot be named and is not here. */
  missing: { id: number; name: string }[];
};

import { type Actor, isAdmin } from '~/features/organization/actor';

/** So long a report hides a letter at most. */
export const HELD_HOURS = 48;

export const heldUntil = (heldAt: Date) => new Date(heldAt.getTime() + HELD_HOURS * 3_600_000);

/** Whom a letter touches: on it by name, or looking after one who is. */
export type Concerned = {
  giverId: number;
  /** Who looks after the giver today. */
  giverManagerId: number | null;
  signers: number[];
  /** Who reported it and waits for an answer. */
  reporters: number[];
  /** Those thanked by name. */
  recipients: number[];
  /** Who looked after those thanked on the day it was given. */
  managers: number[];
};

/** Nobody judges a letter that names them or someone in their care. */
export function canJudge(person: { id: number }, letter: Concerned): boolean {
  const { giverId, giverManagerId, signers, reporters, recipients, managers } = letter;
  return ![giverId, giverManagerId, ...signers, ...reporters, ...recipients, ...managers].includes(person.id);
}

/** The moderators who may judge a letter; where none may, the admins who may. */
export function judgesAmong<Person extends { id: number }>(
  letter: Concerned,
  moderators: Person[],
  admins: Person[],
): Person[] {
  const judges = moderators.filter((person) => canJudge(person, letter));
  return judges.length ? judges : admins.filter((person) => canJudge(person, letter));
}

export const canNameModerators = (actor: Actor | null) => isAdmin(actor);

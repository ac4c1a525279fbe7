import { type Actor, isLeader } from '~/features/organization/actor';

/** Who besides the leaders reads the draft: everyone, when it is open, and who was named. */
export type DraftAccess = { open: boolean; named: boolean };

/** Whoever reads the draft may comment on it and suggest wordings. */
export const canReadDraft = (actor: Actor | null, { open, named }: DraftAccess) =>
  isLeader(actor) || (actor !== null && (open || named));

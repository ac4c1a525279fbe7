import { type Actor, isLeader } from '~/features/organization/actor';

/** Whoever writes the charter may say that a finding is meant as it is. */
export const canDismiss = (actor: Actor | null) => isLeader(actor);

import { type Actor, isAdmin, isLeader } from '~/features/organization/actor';

/** Leaders see the organization; whoever looks after a team sees that team and those below. */
export const canSeeInsights = (actor: Actor | null, manages: boolean) =>
  isLeader(actor) || (actor !== null && manages);

/** What is about the whole organization: leaders alone. */
export const canSeeAll = (actor: Actor | null) => isLeader(actor);

/** Which figures about single people are shown at all. */
export const canChangeFigures = (actor: Actor | null) => isAdmin(actor);

import { type Actor, isLeader } from '~/features/organization/actor';

/** Leaders write, review and publish the charter. */
export const canWriteCharter = (actor: Actor | null) => isLeader(actor);

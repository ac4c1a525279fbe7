import { type Actor, isAdmin } from '~/features/organization/actor';

/** One's own picture, and as an admin anybody's. */
export const canChangePicture = (actor: Actor, personId: number) => actor.id === personId || isAdmin(actor);
export const canKeepPeople = (actor: Actor | null) => isAdmin(actor);
export const canKeepTeams = (actor: Actor | null) => isAdmin(actor);

import { type Actor, isAdmin } from '~/features/organization/actor';

export const canKeepPeople = (actor: Actor | null) => isAdmin(actor);
export const canKeepTeams = (actor: Actor | null) => isAdmin(actor);

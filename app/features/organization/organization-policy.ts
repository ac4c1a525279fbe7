import { type Actor, isAdmin } from './actor';

export const canChangeOrganization = (actor: Actor | null) => isAdmin(actor);

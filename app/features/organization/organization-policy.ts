import { type Actor, isAdmin } from './actor';

export const canChangeOrganization = (actor: Actor | null) => isAdmin(actor);
export const canReadAudit = (actor: Actor | null) => isAdmin(actor);

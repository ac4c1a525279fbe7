import { type Actor, isAdmin } from '~/features/organization/actor';

export const canKeepScreens = (actor: Actor | null) => isAdmin(actor);

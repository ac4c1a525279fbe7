import { type Actor, isAdmin, isLeader } from '~/features/organization/actor';

/** Leaders choose among the letters that all members may read. */
export const canTellStory = (actor: Actor, letter: { audience: string }): boolean =>
  isLeader(actor) && letter.audience === 'everyone';

export const canChangeVisitorsPage = (actor: Actor | null) => isAdmin(actor);

/** Who chooses what is told sees what visitors see. */
export const canSeeVisitorsPage = (actor: Actor | null) => isLeader(actor);

import { type Actor, isLeader } from '~/features/organization/actor';

/** Leaders see who has read the charter, team by team; managers note that they read it with their people. */
export const canSeeReading = (actor: Actor | null, managesTeams: boolean) =>
  isLeader(actor) || (actor !== null && managesTeams);

import type { Actor } from '~/features/organization/actor';
import { isAdmin } from '~/features/organization/actor';

const EDIT_HOURS = 24;

type Card = { giverId: number; createdAt: Date | string; mendAskedAt?: Date | string | null };

/** For 24 hours the giver may change what they wrote, and later when they were asked to mend it. */
export function canEdit(actor: Actor, card: Card, now: Date): boolean {
  return (
    card.giverId === actor.id &&
    (Boolean(card.mendAskedAt) || now.getTime() - new Date(card.createdAt).getTime() < EDIT_HOURS * 3_600_000)
  );
}

export function canWithdraw(actor: Actor, card: Card): boolean {
  return card.giverId === actor.id;
}

/** An admin who may see it may take it away, with a reason. */
export function canRemove(actor: Actor, card: Card): boolean {
  return isAdmin(actor) && card.giverId !== actor.id;
}

/** Former texts are kept for those named. */
export function canSeeRevisions(actor: Actor, card: Card & { recipients: { id: number }[] }): boolean {
  return card.giverId === actor.id || card.recipients.some((recipient) => recipient.id === actor.id);
}

/** Whoever may see it signs beside the giver, unless it is theirs already. */
export const canCosign = (actor: Actor, standing: { giverId: number; thanked: boolean }): boolean =>
  standing.giverId !== actor.id && !standing.thanked;

/** Whoever sees a letter may report it, but not their own. */
export const canReport = (actor: Pick<Actor, 'id'>, card: { giverId: number }) => card.giverId !== actor.id;

type Comment = { personId: number };

export const canEditComment = (actor: Actor, comment: Comment) => comment.personId === actor.id;

export const canWithdrawComment = (actor: Actor, comment: Comment) =>
  comment.personId === actor.id || isAdmin(actor);

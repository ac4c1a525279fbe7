import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { formatDay, listNames } from '~/shared/formats';
import { listComments } from './comment-queries.server';
import { REACTIONS } from './reactions';
import {
  canCosign,
  canEdit,
  canEditComment,
  canRemove,
  canReport,
  canSeeRevisions,
  canWithdraw,
  canWithdrawComment,
} from './recognition-policy';
import { findReceipt, getRecognition, listReactors, listRevisions } from './recognition-queries.server';
import { UNDO_SECONDS } from './tell-of-thanks.server';

/** All that stands around one letter on its own page, or the 404 page for whoever may not see it. */
export async function getLetterPage(
  db: Db,
  actor: Actor,
  { id, version, now }: { id: number; version: number; now: Date },
) {
  const card = await getRecognition(db, actor, version, id);
  const [receipt, revisions, said, reactors] = await Promise.all([
    findReceipt(db, id, actor.id),
    listRevisions(db, canSeeRevisions(actor, card) ? id : 0),
    listComments(db, actor, id),
    listReactors(db, id),
  ]);
  const signed = card.cosigns.some((one) => one.id === actor.id);
  const mine = card.giverId === actor.id;
  return {
    card,
    may: {
      edit: canEdit(actor, card, now),
      withdraw: canWithdraw(actor, card),
      remove: canRemove(actor, card),
      hide: receipt?.named === true,
      cosign: !signed && canCosign(actor, { giverId: card.giverId, thanked: receipt !== undefined }),
      report: canReport(actor, card),
    },
    signed,
    // Seconds in which it can still be undone; what the clock says late is undone all the same.
    undo:
      mine && !card.toldAt
        ? Math.max(1, UNDO_SECONDS - (now.getTime() - card.createdAt.getTime()) / 1000)
        : 0,
    hidden: Boolean(receipt?.hiddenAt),
    askedBy: receipt?.askedAt ? card.giverName : null,
    held: card.heldAt !== null,
    mend: mine && card.mendAskedAt !== null,
    reactors: REACTIONS.flatMap(({ kind, says }) => {
      const names = reactors.flatMap((one) => (one.kind === kind ? [one.name] : []));
      return names.length ? [{ kind, says, who: sayWho(names, actor.locale) }] : [];
    }),
    comments: said.map(({ createdAt, editedAt, ...comment }) => ({
      ...comment,
      when: formatDay(createdAt, actor, now),
      changed: editedAt !== null,
      may: { edit: canEditComment(actor, comment), withdraw: canWithdrawComment(actor, comment) },
    })),
    before: revisions.map((one) => ({
      id: one.id,
      text: one.text,
      until: formatDay(one.replacedAt, actor, now),
    })),
  };
}

const MOST_NAMES = 12;

function sayWho(names: string[], locale: string): string {
  const more = names.length - MOST_NAMES;
  return more > 1
    ? listNames([...names.slice(0, MOST_NAMES), `${more} others`], locale)
    : listNames(names, locale);
}

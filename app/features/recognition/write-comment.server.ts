import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { findMentioned } from '~/features/people/mentioned.server';
import { type Mentioned, tailsOf, withMarks } from '~/features/people/mentions';
import { allow } from '~/shared/asking.server';
import { getComment } from './comment-queries.server';
import { canEditComment } from './recognition-policy';
import { holdCard } from './recognition-queries.server';
import { tellJoined } from './tell-of-joining.server';
import { mayReadCard } from './visible-to.server';

type Words = { text: string /** Chosen from the list, to tell namesakes apart. */; mentions: number[] };

/** Comments on a card one may see. Sent twice with one key, it stands once. */
export async function writeComment(
  db: Db,
  actor: Actor,
  { recognitionId, key, ...words }: Words & { recognitionId: number; key: string },
  now = new Date(),
) {
  await inTransaction(db, async (tx) => {
    const card = await holdCard(tx, actor, recognitionId);
    const { text, ids } = await marked(tx, recognitionId, words);
    const row = await tx
      .insertInto('comment')
      .values({ recognition_id: recognitionId, person_id: actor.id, text, submit_key: key, created_at: now })
      .onConflict((conflict) => conflict.constraint('comment_submitted_once').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!row) return;
    await keepMentions(tx, row.id, ids);
    await tellJoined(tx, card, { kind: 'commented', by: actor.id, comment: row.id }, now);
  });
}

/** Changes one's own comment. */
export async function editComment(
  db: Db,
  actor: Actor,
  { id, ...words }: Words & { id: number },
  now = new Date(),
) {
  return inTransaction(db, async (tx) => {
    const comment = await getComment(tx, actor, id);
    allow(canEditComment(actor, comment));
    const { text, ids } = await marked(tx, comment.recognitionId, words, comment.mentioned);
    await tx.updateTable('comment').set({ text, edited_at: now }).where('id', '=', id).execute();
    await tx.deleteFrom('comment_mention').where('comment_id', '=', id).execute();
    await keepMentions(tx, id, ids);
    return comment;
  });
}

/** Whoever was mentioned already stays so while their name stands there, also when they have left. */
async function marked(tx: Db, recognitionId: number, { text, mentions }: Words, before: Mentioned[] = []) {
  const found = await findMentioned(tx, mayReadCard(recognitionId), tailsOf(text), mentions);
  return withMarks(text, [...before, ...found]);
}

async function keepMentions(tx: Db, commentId: number, ids: number[]) {
  if (!ids.length) return;
  await tx
    .insertInto('comment_mention')
    .values(ids.map((person_id) => ({ comment_id: commentId, person_id })))
    .execute();
}

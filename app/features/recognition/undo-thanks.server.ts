import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import { type Begun, keepDraft } from './thanks-draft.server';

/**
 * Takes a letter back in its first seconds, before anybody was told: nothing of it stays, and its words are a draft
 * again. Returns the draft's key, or that it is too late.
 */
export async function undoThanks(db: Db, actor: Actor, id: number, now = new Date()) {
  return inTransaction(db, async (tx) => {
    const card = found(
      await tx
        .selectFrom('recognition')
        .where('id', '=', id)
        .where('giver_id', '=', actor.id)
        .where('withdrawn_at', 'is', null)
        .select(['told_at as toldAt', 'text', 'wish', 'evidence', 'served'])
        .select(sql<string | null>`happened_on::text`.as('happenedOn'))
        .forUpdate()
        .executeTakeFirst(),
    );
    if (card.toldAt) return { refused: 'told' as const };
    const { rows } = await sql<Pick<Begun, 'people' | 'teams' | 'values' | 'behaviours'>>`select
      array(select person_id from recognition_recipient where recognition_id = ${id} and named order by 1) as people,
      array(select team_id from recognition_team where recognition_id = ${id} order by 1) as teams,
      array(select value_id from recognition_value where recognition_id = ${id} order by position) as values,
      array(select behaviour_id from recognition_behaviour where recognition_id = ${id} order by 1) as behaviours`.execute(
      tx,
    );
    const [chosen = { people: [], teams: [], values: [], behaviours: [] }] = rows;
    // A new key: a repeat of the first submit would else bring the letter back.
    const key = randomUUID();
    await tx
      .updateTable('thanks_picture')
      .set({ recognition_id: null, key })
      .where('recognition_id', '=', id)
      .execute();
    await tx.deleteFrom('recognition').where('id', '=', id).execute();
    const { text, wish, evidence, happenedOn, served } = card;
    await keepDraft(tx, actor, {
      ...chosen,
      key,
      now,
      who: '',
      list: '',
      text,
      wish,
      evidence: evidence ?? '',
      happened: happenedOn ?? '',
      served: served ?? undefined,
    });
    return { key };
  });
}

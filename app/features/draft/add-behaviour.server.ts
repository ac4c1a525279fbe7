import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { touchDraft } from './touch-draft.server';

type NewBehaviour = { value: number; kind: 'do' | 'dont'; text?: string };

/** Adds a behaviour at the end of "we do" or "we don't" of a value. */
export async function addBehaviour(
  db: Db,
  actor: Actor,
  { value, kind, text = '' }: NewBehaviour,
  now = new Date(),
) {
  allow(canWriteCharter(actor));
  return inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now, { what: `value-${value}-behaviours`, part: `value-${value}` });
    found(
      await tx.selectFrom('draft_value').where('value_id', '=', value).select('value_id').executeTakeFirst(),
    );
    const { id } = await tx
      .insertInto('behaviour')
      .values({ value_id: value, created_by: actor.id })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { rank } = await tx
      .selectFrom('draft_behaviour')
      .where('value_id', '=', value)
      .select((eb) => eb.fn.coalesce(eb.fn.max('rank'), eb.lit(0)).as('rank'))
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('draft_behaviour')
      .values({ behaviour_id: id, value_id: value, kind, text, rank: rank + 1 })
      .execute();
    return { id };
  });
}

import type { Db } from '#db/connection.server';
import { inTransaction, violates } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { touchDraft } from './touch-draft.server';

type Look = { hue: string; glyph: string; icare: string };

/** Gives a value its hue, glyph and ICARE element; a hue or glyph that another value has is refused. */
export async function chooseLook(db: Db, actor: Actor, id: number, look: Look, now = new Date()) {
  allow(canWriteCharter(actor));
  try {
    return await inTransaction(db, async (tx) => {
      await touchDraft(tx, actor, now, { what: `value-${id}-look` });
      return found(
        await tx
          .updateTable('draft_value')
          .set(look)
          .where('value_id', '=', id)
          .returning('value_id as id')
          .executeTakeFirst(),
      );
    });
  } catch (error) {
    if (violates(error, 'draft_value_hue_once')) return { refused: 'hue-taken' as const };
    if (violates(error, 'draft_value_glyph_once')) return { refused: 'glyph-taken' as const };
    throw error;
  }
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';
import { GLYPH_NAMES } from '~/shared/ui/glyphs';
import { HUES } from '~/shared/ui/hues';
import { noteAuthor, touchDraft } from './touch-draft.server';

// Far apart on the wheel first, so that the first few values are easy to tell from each other.
const HUE_ORDER = [8, 2, 11, 14, 6, 0, 12, 3, 9, 5, 15, 10, 1, 7, 13, 4].map((i) => HUES[i] as string);

export const MOST_VALUES = HUES.length;

/** Adds an empty value at the end, with a hue and a glyph that no other has. Sixteen at most. */
export async function addValue(
  db: Db,
  actor: Actor,
  now = new Date(),
  { splitFrom }: { splitFrom?: number } = {},
): Promise<{ id: number } | { refused: 'full' }> {
  allow(canWriteCharter(actor));
  return inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now, { what: 'values' });
    const look = await freeLook(tx);
    if (!look) return { refused: 'full' };
    const { id } = await tx
      .insertInto('value')
      .values({ created_by: actor.id })
      .returning('id')
      .executeTakeFirstOrThrow();
    const { rank } = await tx
      .selectFrom('draft_value')
      .select((eb) => eb.fn.coalesce(eb.fn.max('rank'), eb.lit(0)).as('rank'))
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('draft_value')
      .values({ value_id: id, rank: rank + 1, split_from: splitFrom ?? null, ...look })
      .execute();
    await noteAuthor(tx, actor.id, `value-${id}`, now);
    return { id };
  });
}

/** A hue and a glyph that no value in the draft has, or undefined when all hues are taken. */
export async function freeLook(tx: Db): Promise<{ hue: string; glyph: string } | undefined> {
  const taken = await tx
    .selectFrom('draft_value')
    .where('retired_at', 'is', null)
    .select(['hue', 'glyph'])
    .execute();
  const hue = HUE_ORDER.find((one) => !taken.some((value) => value.hue === one));
  const glyph = GLYPH_NAMES.find((one) => !taken.some((value) => value.glyph === one));
  return hue && glyph ? { hue, glyph } : undefined;
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { freeLook } from './add-value.server';
import { touchDraft } from './touch-draft.server';

type Retirement = { on: boolean /** The value that its thanks shall count for, or none. */; heir?: number };

/** Sets a value aside, or brings it back. Its words stay; with `on` again the heir can be changed. */
export async function retireValue(
  db: Db,
  actor: Actor,
  id: number,
  { on, heir }: Retirement,
  now = new Date(),
) {
  allow(canWriteCharter(actor));
  return inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now, { what: `value-${id}`, part: `value-${id}` });
    const value = found(
      await tx
        .selectFrom('draft_value')
        .where('value_id', '=', id)
        .select(['hue', 'glyph', 'retired_at'])
        .executeTakeFirst(),
    );
    if (on) {
      const known =
        heir &&
        (await tx
          .selectFrom('draft_value')
          .where('value_id', '=', heir)
          .select('value_id')
          .executeTakeFirst());
      if (heir) found(known && heir !== id ? known : undefined);
      const retired = { retired_at: value.retired_at ?? now, heir_id: heir ?? null };
      await tx.updateTable('draft_value').set(retired).where('value_id', '=', id).execute();
      return { id };
    }
    const taken = await tx
      .selectFrom('draft_value')
      .where('retired_at', 'is', null)
      .where('value_id', '<>', id)
      .where((eb) => eb.or([eb('hue', '=', value.hue), eb('glyph', '=', value.glyph)]))
      .select('value_id')
      .executeTakeFirst();
    const look = taken ? await freeLook(tx) : { hue: value.hue, glyph: value.glyph };
    if (!look) return { refused: 'full' as const };
    await tx
      .updateTable('draft_value')
      .set({ retired_at: null, heir_id: null, ...look })
      .where('value_id', '=', id)
      .execute();
    return { id };
  });
}

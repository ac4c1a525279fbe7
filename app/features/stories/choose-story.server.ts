import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { getRecognition } from '~/features/recognition/recognition-queries.server';
import { allow, found } from '~/shared/asking.server';
import { askForConsent } from './ask-for-consent.server';
import { canTellStory } from './story-policy';

type Chosen = { id: number; version: number; value: number; why: string; visitors: boolean };

/**
 * Tells a letter under one of its values in force, with a line that says why; chosen again, the later words stand. For
 * visitors everyone on it is asked, once.
 */
export async function chooseStory(
  db: Db,
  actor: Actor,
  { id, version, value, why, visitors }: Chosen,
  now = new Date(),
): Promise<{ id: number; refused?: undefined } | { refused: 'value-gone' }> {
  return inTransaction(db, async (tx) => {
    found(await tx.selectFrom('recognition').where('id', '=', id).select('id').forShare().executeTakeFirst());
    const card = await getRecognition(tx, actor, version, id);
    allow(canTellStory(actor, card));
    if (!card.values.some(({ todayId }) => todayId === value)) return { refused: 'value-gone' };
    const told = { value_id: value, why, chosen_by: actor.id, chosen_at: now };
    await tx
      .insertInto('story')
      .values({ recognition_id: id, ...told, visitors_at: visitors ? now : null })
      .onConflict((conflict) =>
        conflict.column('recognition_id').doUpdateSet((eb) => ({
          ...told,
          // Since when, as it was said first.
          visitors_at: visitors ? eb.fn.coalesce('story.visitors_at', eb.val(now)) : null,
        })),
      )
      .execute();
    if (visitors) await askForConsent(tx, now, id);
    const details = { to: visitors ? 'visitors too' : 'members' };
    await recordChange(tx, actor, { did: 'story-told', recognitionId: id, details });
    return { id };
  });
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { canNameModerators } from './moderation-policy';

/** Takes someone off the moderators; who is none already stays so. */
export async function unnameModerator(db: Db, actor: Actor, personId: number): Promise<void> {
  allow(canNameModerators(actor));
  await inTransaction(db, async (tx) => {
    const gone = await tx
      .deleteFrom('moderator')
      .where('person_id', '=', personId)
      .returning('person_id')
      .executeTakeFirst();
    if (gone) await recordChange(tx, actor, { did: 'moderator-unnamed', personId });
  });
}

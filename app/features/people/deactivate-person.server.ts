import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow, found } from '~/shared/asking.server';
import { canKeepPeople } from './people-policy';
import { refusalOf } from './person-refusal.server';

/** Shuts a person out everywhere at once (the database ends their sessions); their history stays. */
export async function deactivatePerson(db: Db, actor: Actor, { id, now }: { id: number; now: Date }) {
  allow(canKeepPeople(actor));
  try {
    return await inTransaction(db, async (tx) => {
      const person = found(
        await tx
          .updateTable('person')
          .set((set) => ({ deactivated_at: set.fn.coalesce('deactivated_at', set.val(now)) }))
          .where('id', '=', id)
          .returning(['id', 'name'])
          .executeTakeFirst(),
      );
      await recordChange(tx, actor, { did: 'person-deactivated', personId: id });
      return person;
    });
  } catch (error) {
    return refusalOf(error);
  }
}

import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { canKeepPeople } from '~/features/people/people-policy';
import { refusalOf } from '~/features/people/person-refusal.server';
import { allow, found } from '~/shared/asking.server';

/** Shuts a person out everywhere at once; their history stays. */
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
      await tx.deleteFrom('session').where('person_id', '=', id).execute();
      await tx
        .updateTable('ticket')
        .set({ used_at: now })
        .where('person_id', '=', id)
        .where('used_at', 'is', null)
        .execute();
      return person;
    });
  } catch (error) {
    return refusalOf(error);
  }
}

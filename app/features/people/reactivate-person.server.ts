import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow, found } from '~/shared/asking.server';
import { canKeepPeople } from './people-policy';

/** Lets a person back in; a password they had still holds. */
export async function reactivatePerson(db: Db, actor: Actor, { id }: { id: number }) {
  allow(canKeepPeople(actor));
  return inTransaction(db, async (tx) => {
    const person = found(
      await tx
        .updateTable('person')
        .set({ deactivated_at: null })
        .where('id', '=', id)
        .where('erased_at', 'is', null)
        .returning(['id', 'name'])
        .executeTakeFirst(),
    );
    await recordChange(tx, actor, { did: 'person-reactivated', personId: id });
    return person;
  });
}

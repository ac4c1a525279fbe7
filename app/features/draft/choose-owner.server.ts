import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';
import { touchDraft } from './touch-draft.server';

type Owner = { person: number | null; name: string; title: string };

/** Says who keeps the vision: a person here, or a typed name and title. */
export async function chooseOwner(
  db: Db,
  actor: Actor,
  { person, name, title }: Owner,
  now = new Date(),
): Promise<void> {
  allow(canWriteCharter(actor));
  await inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now, { what: 'owner', part: 'opening' });
    await tx
      .updateTable('charter_draft')
      .set({ owner_id: person, owner_name: person ? '' : name, owner_title: title })
      .execute();
  });
}

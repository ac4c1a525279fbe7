import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { canChangeOrganization } from '~/features/organization/organization-policy';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';

type Rule = { needed: number; ownCounts: boolean };

/** Sets how many approvals each changed part needs before it can be published. It holds from now on, also for what waits. */
export async function changeReviewRule(db: Db, actor: Actor, { needed, ownCounts }: Rule): Promise<void> {
  allow(canChangeOrganization(actor));
  await inTransaction(db, async (tx) => {
    await tx
      .updateTable('organization')
      .set({ approvals_needed: needed, own_approval_counts: ownCounts })
      .execute();
    await recordChange(tx, actor, { did: 'review-rule-changed', details: { needed } });
  });
}

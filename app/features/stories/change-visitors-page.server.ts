import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import type { Actor } from '~/features/organization/actor';
import { keepVisitorsPage } from '~/features/organization/keep-visitors-page.server';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import type { VisitorsInput } from './story-input';
import { canChangeVisitorsPage } from './story-policy';

type Change = VisitorsInput & { version: number };

/** Chooses whether and how visitors see the culture page, and which values in force stay among the staff. */
export async function changeVisitorsPage(
  db: Db,
  actor: Actor,
  { version, values, hue, ...page }: Change,
): Promise<void> {
  allow(canChangeVisitorsPage(actor));
  await inTransaction(db, async (tx) => {
    await keepVisitorsPage(tx, { ...page, hue: hue ?? null });
    const charter = await charterByNumber(tx, version);
    const forStaff = (charter?.values ?? []).filter(({ id }) => !values.includes(id));
    if (charter) await tx.deleteFrom('value_for_staff').execute();
    if (forStaff.length)
      await tx
        .insertInto('value_for_staff')
        .values(forStaff.map(({ id }) => ({ value_id: id })))
        .execute();
    const details = { page: page.open ? 'open' : 'closed', 'for staff': forStaff.length };
    await recordChange(tx, actor, { did: 'visitors-page-changed', details });
  });
}

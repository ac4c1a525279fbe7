import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { tell } from '~/features/notices/tell.server';
import { listToTellOfCare } from './care.server';
import { isCareShown } from './care-shown';
import { onceAnHour } from './once-an-hour.server';
import { weekToTell } from './week-to-tell';

/** Tells whoever looks after someone not thanked for a while, once a week at most, from Monday 07:00 UTC on. */
export async function careLists(db: Db, now: Date): Promise<void> {
  const week = weekToTell(now);
  if (!week) return;
  const key = `care-${week}`;
  await onceAnHour(db, key, now, () =>
    inTransaction(db, async (tx) => {
      const organization = await tx
        .selectFrom('organization')
        .select('figures_off as figuresOff')
        .executeTakeFirst();
      if (!isCareShown(organization ?? null)) return;
      const to = await listToTellOfCare(tx, key, now);
      await tell(tx, { to, kind: 'care-list', key }, now);
    }),
  );
}

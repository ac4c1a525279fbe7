import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { demoCharterTwo } from './demo/charter';
import { type Keys, seedVersion } from './demo/seed-charter';
import { seedPeople } from './demo/seed-people';
import { seedReading } from './demo/seed-reading';
import { seedStories } from './demo/seed-stories';
import { seedThanks } from './demo/seed-thanks';
import { demoThanks } from './demo/thanks';

/** Fills an empty database with the demo organization by calling the features; a filled one is left alone. */
export async function seedDemo(db: Db, say: (line: string) => void, now = new Date()): Promise<void> {
  if (await db.selectFrom('organization').select('id').executeTakeFirst()) return;
  say('Making the demo organization');
  await inTransaction(db, async (tx) => {
    const house = await seedPeople(tx);
    const keys: Keys = { values: new Map(), behaviours: new Map() };
    await seedVersion(tx, house, keys, 1, now);
    await seedReading(tx, house, 1, now);
    await seedThanks(
      tx,
      house,
      keys,
      demoThanks.filter((one) => one.daysAgo > demoCharterTwo.daysAgo),
      now,
    );
    await seedVersion(tx, house, keys, 2, now);
    await seedReading(tx, house, 2, now);
    await seedThanks(
      tx,
      house,
      keys,
      demoThanks.filter((one) => one.daysAgo <= demoCharterTwo.daysAgo),
      now,
    );
    await seedStories(tx, house, keys, now);
  });
}

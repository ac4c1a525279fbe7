import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { chooseStory } from '~/features/stories/choose-story.server';
import type { Keys } from './seed-charter';
import { daysBefore, type House, known } from './seed-people';
import { demoStories } from './stories';

/** Tells these letters under their values, a day before now; of those for visitors some wait for an answer. */
export async function seedStories(db: Db, house: House, keys: Keys, now: Date): Promise<void> {
  const leader = known(house.people, 'helena-frey');
  for (const { begins, value, why, visitors } of demoStories) {
    const { id } = await db
      .selectFrom('recognition')
      .where(sql<boolean>`starts_with(text, ${begins})`)
      .select('id')
      .executeTakeFirstOrThrow();
    const story = { id, version: 2, value: known(keys.values, value), why, visitors: visitors !== undefined };
    const outcome = await chooseStory(db, leader, story, daysBefore(now, 1));
    if (outcome.refused) throw new Error(`The demo story was refused: ${begins}`);
    if (visitors === 'agreed')
      await db
        .updateTable('story_consent')
        .set({ agreed: true, answered_at: now })
        .where('recognition_id', '=', id)
        .execute();
  }
  await db.updateTable('notice').set({ mail_due_at: null }).execute();
  await db
    .updateTable('notice')
    .set({ read_at: now })
    .where('kind', '=', 'story-asked')
    .where('recognition_id', 'in', answered)
    .execute();
}

const answered = sql<number>`(select recognition_id from story_consent where agreed)`;

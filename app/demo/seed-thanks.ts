import { createHash } from 'node:crypto';
import type { Db } from '#db/connection.server';
import { react } from '~/features/recognition/react.server';
import type { ReactionKind } from '~/features/recognition/reactions';
import { tellOfThanks, UNDO_SECONDS } from '~/features/recognition/tell-of-thanks.server';
import { thankSomeone } from '~/features/recognition/thank-someone.server';
import type { Keys } from './seed-charter';
import { daysBefore, type House, known } from './seed-people';
import type { DemoThanks } from './types';
import { whomItHelped } from './whom-it-helped';

/** Gives these recognitions in their order, each at its day and hour, with its reactions. */
export async function seedThanks(
  db: Db,
  house: House,
  keys: Keys,
  thanks: DemoThanks[],
  now: Date,
): Promise<void> {
  for (const one of thanks) {
    const [hours = 0, minutes = 0] = one.time.split(':').map(Number);
    const day = daysBefore(now, one.daysAgo);
    day.setUTCHours(hours, minutes, 0, 0);
    const outcome = await thankSomeone(
      db,
      known(house.people, one.by),
      {
        key: keyOf(one.text),
        people: one.to.map((key) => known(house.people, key).id),
        teams: (one.teams ?? []).map((key) => known(house.teams, key)),
        text: one.text,
        values: one.values.map((key) => known(keys.values, key)),
        behaviours: (one.behaviours ?? []).map((key) => known(keys.behaviours, key)),
        wish: one.audience ?? 'everyone',
        served: whomItHelped(one.text),
      },
      new Date(Math.min(day.getTime(), now.getTime())),
    );
    if (outcome.refused) throw new Error(`The demo thanks were refused: ${outcome.refused}, ${one.text}`);
    for (const [kind, keysOfPeople] of Object.entries(one.reactions ?? {}))
      for (const key of keysOfPeople ?? [])
        await reactIfShown(db, house, key, outcome.id, kind as ReactionKind, one, day);
  }
  await tellOfDemo(db, now);
}

/** Of what is long past everybody has heard; of the last days they find it in their notices. */
async function tellOfDemo(db: Db, now: Date) {
  const news = daysBefore(now, 3);
  await db
    .updateTable('recognition')
    .set((eb) => ({ told_at: eb.ref('created_at') }))
    .where('created_at', '<', news)
    .execute();
  await tellOfThanks(db, new Date(now.getTime() + UNDO_SECONDS * 1000));
  await db.updateTable('notice').set({ read_at: now }).where('created_at', '<', news).execute();
  await db.updateTable('notice').set({ mail_due_at: null }).execute();
}

async function reactIfShown(
  db: Db,
  house: House,
  key: string,
  id: number,
  kind: ReactionKind,
  one: DemoThanks,
  at: Date,
) {
  if (one.audience === 'named' && !one.to.includes(key)) return;
  await react(db, known(house.people, key), id, { kind, on: true }, at);
}

// The same text is the same card, however often the demo is made.
function keyOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

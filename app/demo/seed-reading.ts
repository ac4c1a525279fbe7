import type { Db } from '#db/connection.server';
import { acknowledge } from '~/features/reading/acknowledge.server';
import { demoCharterOne, demoCharterTwo } from './charter';
import { demoPeople } from './people';
import { daysBefore, type House, known } from './seed-people';

/** What some say it means for their work, and let everyone read. */
const LINES = [
  'I say who I am at the door, also at four in the morning.',
  'I ring the other house before I send someone there.',
  'I mend the wheel of the trolley instead of walking round it.',
  'I tell them how long it will take, even when I would rather not.',
  'I sit down. Standing sounds like leaving.',
];

/** Most have read the version in force, each some days after it came; who opens the demo has it before them. */
export async function seedReading(db: Db, house: House, version: 1 | 2, now: Date): Promise<void> {
  const { daysAgo } = version === 1 ? demoCharterOne : demoCharterTwo;
  const doors = (['member', 'leader', 'admin'] as const).map((role) =>
    demoPeople.find((one) => one.role === role && one.email),
  );
  const readers = demoPeople.filter((one) => one.email && !doors.includes(one));
  for (const [i, { key }] of readers.entries()) {
    if (i % 5 === 3) continue;
    const line = version === 2 && i % 10 === 0 ? (LINES[i / 10] ?? '') : '';
    const at = daysBefore(now, Math.max(0, daysAgo - 1 - ((i * 7) % 23)));
    await acknowledge(db, known(house.people, key), { version, line, shared: line !== '' }, at);
  }
}

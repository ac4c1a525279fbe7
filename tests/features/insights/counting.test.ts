import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { mergeValues } from '~/features/draft/merge-values.server';
import { countDue } from '~/features/insights/keep-counted.server';
import { cosign } from '~/features/recognition/cosign.server';
import { editRecognition } from '~/features/recognition/edit-recognition.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { react } from '~/features/recognition/react.server';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { writeComment } from '~/features/recognition/write-comment.server';
import { mergePeople } from '~/features/records/merge-people.server';
import { aPublishedCharter, publish } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anAdmin, anOrganization, aPerson, aTeam } from '../../support/factories';
import { randomLetters, writeLetter } from '../../support/letters-at-random';
import { counted, recount } from './plain-recount';

const db = aDatabase();
const now = new Date('2026-11-25T12:00Z');

async function aHouse() {
  await anOrganization(db());
  const leader = anActor(await aLeader(db()));
  const admin = anActor(await anAdmin(db()));
  const site = await aTeam(db());
  const ward = await aTeam(db(), { parentId: site.id });
  const people = [];
  for (const homeTeamId of [site.id, ward.id, ward.id, null, site.id])
    people.push(anActor(await aPerson(db(), { homeTeamId })));
  const values = await aPublishedCharter(db(), leader, ['One', 'Two', 'Three', 'Four', 'Five']);
  return { leader, admin, people, values, version: 1 };
}

type House = Awaited<ReturnType<typeof aHouse>>;
type Written = NonNullable<Awaited<ReturnType<typeof writeLetter>>>;

async function countAll() {
  while (await countDue(db(), now));
}

/** What may happen to letters once they are counted. */
const CHANGES: Record<string, (house: House, letter: Written) => Promise<unknown>> = {
  hide: ({ people }, { id, to }) => hideRecognition(db(), actorOf(people, to[0]), id, { on: true }),
  withdraw: ({ people }, { id, giverId }) => withdrawRecognition(db(), actorOf(people, giverId), id),
  edit: ({ people, values }, { id, giverId, at }) =>
    editRecognition(
      db(),
      actorOf(people, giverId),
      id,
      {
        ...{ text: 'You stayed, and others have told me what it meant.', behaviours: [], served: 'both' },
        ...{
          values: [values[0]?.id ?? 0],
          people: people.filter((one) => one.id !== giverId).map(({ id }) => id),
        },
      },
      new Date(at.getTime() + 60_000),
    ),
  say: (_, { id }) => sql`update recognition set served = 'customer' where id = ${id}`.execute(db()),
  react: ({ people }, { id, to }) =>
    react(db(), actorOf(people, to[0]), id, { kind: 'thank_you_too', on: true }),
  'react no more': ({ people }, { id, to }) =>
    react(db(), actorOf(people, to[0]), id, { kind: 'thank_you_too', on: false }),
  comment: ({ people }, { id, to }) =>
    writeComment(
      db(),
      actorOf(people, to[0]),
      { recognitionId: id, key: randomUUID(), text: 'Any time.', mentions: [] },
      now,
    ),
  sign: ({ people }, { id, giverId, to }) => {
    const other = people.find((one) => one.id !== giverId && !to.includes(one.id));
    return cosign(db(), other ?? actorOf(people, giverId), { id, sentence: 'I saw it too.' }, now);
  },
  zone: () => sql`update organization set time_zone = 'Pacific/Auckland'`.execute(db()),
};

const actorOf = (people: House['people'], id: number | undefined) => {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error('nobody of the house');
  return person;
};

async function afresh() {
  for (const table of [
    'recognition_behaviour',
    'recognition_value',
    'recognition_recipient',
    'recognition_manager',
  ])
    await sql`delete from ${sql.table(table)}`.execute(db());
  await sql`delete from recognition_revision`.execute(db());
  await sql`delete from notice`.execute(db());
  await sql`delete from recognition`.execute(db());
  await sql`update organization set time_zone = 'Europe/Zurich'`.execute(db());
}

test('what is counted equals a plain recount, at first and after whatever happens to the letters', {
  timeout: 240_000,
}, async () => {
  const house = await aHouse();
  const plan = fc.record({
    letters: randomLetters(house.people.length, house.values.length),
    changes: fc.array(fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(24)), { maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(plan, async ({ letters, changes }) => {
      await afresh();
      const written = [];
      for (const letter of letters) written.push(await writeLetter(db(), house, letter));
      await countAll();
      expect(await counted(db())).toEqual(await recount(db(), now));
      for (const [change, place] of changes) {
        const letter = written[place % written.length];
        // Who may no longer do it is refused; what they did before stands.
        if (letter)
          await CHANGES[change]?.(house, letter).catch((error) => expect([403, 404]).toContain(error.status));
      }
      await countAll();
      expect(await counted(db())).toEqual(await recount(db(), now));
    }),
    { numRuns: 12 },
  );
});

test('values merged by a new version and people merged into one are counted as they are now', async () => {
  const house = await aHouse();
  const { leader, admin, people, values } = house;
  for (const letter of fc.sample(randomLetters(5, 5), { numRuns: 2, seed: 7 }).flat())
    await writeLetter(db(), house, letter);
  await countAll();
  const [one, other] = values;
  await mergeValues(db(), leader, { one: one?.id ?? 0, other: other?.id ?? 0, name: 'Both' });
  expect(await publish(db(), leader, 1)).not.toHaveProperty('refused');
  await countAll();
  const merged = await counted(db());
  expect(merged).toEqual(await recount(db(), now));
  expect(Object.keys(merged.byDay ?? {}).some((key) => key.startsWith(`${one?.id} `))).toBe(false);
  await mergePeople(db(), admin, { kept: people[0]?.id ?? 0, other: people[1]?.id ?? 0 });
  await countAll();
  expect(await counted(db())).toEqual(await recount(db(), now));
});

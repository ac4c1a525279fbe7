import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { mergeValues } from '~/features/draft/merge-values.server';
import { reportRecognition } from '~/features/moderation/report-recognition.server';
import { cosign } from '~/features/recognition/cosign.server';
import { editRecognition } from '~/features/recognition/edit-recognition.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { answerConsent } from '~/features/stories/answer-consent.server';
import { chooseStory } from '~/features/stories/choose-story.server';
import { removeStory } from '~/features/stories/remove-story.server';
import { findStory } from '~/features/stories/story-queries.server';
import { listToldToVisitors } from '~/features/stories/visitors-stories.server';
import { aRecognition, publish } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';

import { aSmallHouse, tellOfAll } from '../../support/small-house';

const db = aDatabase();

type House = Awaited<ReturnType<typeof aSmallHouse>> & { letter: number };
type Case = {
  when: string;
  /** Who of giver, recipient and co-signer answers, and how. */
  answers?: Partial<Record<'ana' | 'ben' | 'cleo', boolean>>;
  /** Someone thanked who has no account. */
  kim?: boolean;
  /** Someone thanked only with their team. */
  team?: boolean;
  visitors?: boolean;
  after?: (house: House) => Promise<unknown>;
  shown: boolean;
};

const ALL = { ana: true, ben: true, cleo: true };
const soon = () => new Date(Date.now() + 60_000);
const words = (house: House) => ({
  text: 'You stayed until the last of them was home.',
  values: [house.values[0]?.id ?? 0],
  behaviours: [],
  people: [],
});
const set = (table: 'person' | 'recognition', column: string, id: number) =>
  sql`update ${sql.table(table)} set ${sql.ref(column)} = now() where id = ${id}`.execute(db());
const forStaff = (id: number) => db().insertInto('value_for_staff').values({ value_id: id }).execute();

const CASES: Case[] = [
  { when: 'all on it agreed', shown: true },
  { when: 'nobody answered', answers: {}, shown: false },
  { when: 'the giver did not answer', answers: { ben: true, cleo: true }, shown: false },
  { when: 'the recipient did not answer', answers: { ana: true, cleo: true }, shown: false },
  { when: 'the co-signer did not answer', answers: { ana: true, ben: true }, shown: false },
  { when: 'the giver said no', answers: { ...ALL, ana: false }, shown: false },
  { when: 'the recipient said no', answers: { ...ALL, ben: false }, shown: false },
  { when: 'the co-signer said no', answers: { ...ALL, cleo: false }, shown: false },
  { when: 'it is told to members alone', visitors: false, shown: false },
  { when: 'someone on it has no account', kim: true, shown: false },
  { when: 'someone of a team thanked did not answer', team: true, shown: false },
  {
    when: 'one takes it back',
    after: ({ ben, letter }) => answerConsent(db(), ben, { id: letter, agreed: false }),
    shown: false,
  },
  {
    when: 'one takes it back and agrees again',
    after: async ({ ben, letter }) => {
      await answerConsent(db(), ben, { id: letter, agreed: false });
      await answerConsent(db(), ben, { id: letter, agreed: true });
    },
    shown: true,
  },
  {
    when: 'one hides it',
    after: ({ ben, letter }) => hideRecognition(db(), ben, letter, { on: true }),
    shown: false,
  },
  {
    when: 'one hides it and shows it again',
    after: async ({ ben, letter }) => {
      await hideRecognition(db(), ben, letter, { on: true });
      await hideRecognition(db(), ben, letter, { on: false });
    },
    shown: true,
  },
  {
    when: 'it was withdrawn',
    after: ({ ana, letter }) => withdrawRecognition(db(), ana, letter),
    shown: false,
  },
  {
    when: 'it was reported',
    after: ({ noor, letter }) => reportRecognition(db(), noor, { id: letter, reason: 'It names a guest.' }),
    shown: false,
  },
  {
    when: 'its words changed since',
    after: (house) => editRecognition(db(), house.ana, house.letter, words(house), soon()),
    shown: false,
  },
  {
    when: 'its words changed and all agreed anew',
    after: async (house) => {
      await editRecognition(db(), house.ana, house.letter, words(house), new Date());
      for (const one of [house.ana, house.ben, house.cleo])
        await answerConsent(db(), one, { id: house.letter, agreed: true }, soon());
    },
    shown: true,
  },
  {
    when: 'another signs it too',
    after: ({ noor, letter }) => cosign(db(), noor, { id: letter, sentence: 'So did I.' }),
    shown: false,
  },
  {
    when: 'the recipient left',
    after: ({ ben }) => set('person', 'deactivated_at', ben.id),
    shown: false,
  },
  {
    when: 'the recipient lost their account',
    after: ({ ben }) => db().deleteFrom('account').where('person_id', '=', ben.id).execute(),
    shown: false,
  },
  {
    when: 'its value stays among the staff',
    after: ({ values }) => forStaff(values[0]?.id ?? 0),
    shown: false,
  },
  {
    when: 'another value stays among the staff',
    after: ({ values }) => forStaff(values[1]?.id ?? 0),
    shown: true,
  },
  {
    when: 'its value was merged into another',
    after: async ({ lena, values }) => {
      const [one, other] = values.map(({ id }) => id) as [number, number];
      await mergeValues(db(), lena, { one, other, name: 'Both hands' });
      await publish(db(), lena, 1);
    },
    shown: true,
  },
  {
    when: 'its value was merged with one for the staff',
    after: async ({ lena, values }) => {
      const [one, other] = values.map(({ id }) => id) as [number, number];
      await forStaff(other);
      await mergeValues(db(), lena, { one, other, name: 'Both hands' });
      await publish(db(), lena, 1);
    },
    shown: false,
  },
  { when: 'leaders took it off', after: ({ lena, letter }) => removeStory(db(), lena, letter), shown: false },
];

describe('a story for visitors', () => {
  it.each(CASES)('when $when: shown is $shown', async (one) => {
    const { answers = ALL, kim, team, visitors = true, after, shown } = one;
    const small = await aSmallHouse(db());
    const guest = kim ? [small.kims[0]?.id ?? 0] : [];
    if (!team) await db().updateTable('person').set({ home_team_id: null }).execute();
    const letter = await aRecognition(db(), small.ana, {
      people: [small.ben.id, ...guest],
      teams: team ? [small.ward.id] : [],
      values: [small.values[0]?.id ?? 0],
    });
    await cosign(db(), small.cleo, { id: letter, sentence: 'I saw it too.' });
    await tellOfAll(db());
    const story = { id: letter, version: 1, value: small.values[0]?.id ?? 0, why: 'Because.', visitors };
    await chooseStory(db(), small.lena, story);
    if (visitors)
      for (const [name, agreed] of Object.entries(answers))
        await answerConsent(db(), small[name as 'ana'], { id: letter, agreed });
    await after?.({ ...small, letter });
    const { number = 0 } = await db()
      .selectFrom('charter_version')
      .select((eb) => eb.fn.max('number').as('number'))
      .executeTakeFirstOrThrow();
    const read = await listToldToVisitors(db(), number ?? 0);
    expect(read.map(({ id }) => id)).toEqual(shown ? [letter] : []);
    expect((await findStory(db(), number ?? 0, letter))?.shown ?? false).toBe(shown);
  });
});

it('says what visitors read: names and words, the newest first, each value before any gets a second', async () => {
  const small = await aSmallHouse(db());
  const [one = 0, other = 0] = small.values.map(({ id }) => id);
  const tell = async (value: number, text: string) => {
    const id = await aRecognition(db(), small.ana, { people: [small.ben.id], values: [value], text });
    await tellOfAll(db());
    await chooseStory(db(), small.lena, { id, version: 1, value, why: '', visitors: true });
    for (const person of [small.ana, small.ben]) await answerConsent(db(), person, { id, agreed: true });
    return id;
  };
  const ids = [];
  for (const value of [one, other, one, one, one])
    ids.push(await tell(value, `You stayed until the last one was home, ${ids.length}.`));
  const read = await listToldToVisitors(db(), 1);
  expect(read.map(({ id }) => id)).toEqual([ids[4], ids[1], ids[3], ids[2]]);
  expect(read[1]).toEqual({
    id: ids[1],
    valueId: other,
    text: 'You stayed until the last one was home, 1.',
    giver: 'Ana Rossi',
    recipients: ['Ben Okafor'],
    signed: [],
  });
});

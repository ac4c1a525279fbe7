import { expect, it } from 'vitest';
import { type Concerned, canJudge, judgesAmong } from '~/features/moderation/moderation-policy';
import { canReport } from '~/features/recognition/recognition-policy';

const nobody: Concerned = {
  giverId: 1,
  giverManagerId: null,
  signers: [],
  recipients: [2],
  managers: [],
  reporters: [],
};

it.each<[string, number, Partial<Concerned>, boolean]>([
  ['gave it', 1, {}, false],
  ['was thanked', 2, {}, false],
  ['reported it', 3, { reporters: [3] }, false],
  ['signed it', 3, { signers: [4, 3] }, false],
  ['looked after someone thanked that day', 3, { managers: [3] }, false],
  ['looks after the giver today', 3, { giverManagerId: 3 }, false],
  ['has nothing to do with it', 3, { signers: [4], managers: [5], giverManagerId: 6 }, true],
])('whoever %s', (_, id, letter, may) => {
  expect(canJudge({ id }, { ...nobody, ...letter })).toBe(may);
});

it.each<[string, number[], number[], number[]]>([
  ['the moderators it does not touch', [1, 3, 4], [5], [3, 4]],
  ['an admin where it touches all moderators', [1, 2], [2, 5], [5]],
  ['an admin where there is no moderator', [], [5], [5]],
  ['nobody where it touches the admins too', [1], [2], []],
])('is judged by %s', (_, moderators, admins, judges) => {
  const people = (ids: number[]) => ids.map((id) => ({ id }));
  expect(judgesAmong(nobody, people(moderators), people(admins))).toEqual(people(judges));
});

it('is reported by everyone but its giver', () => {
  expect([1, 2, 3].map((id) => canReport({ id }, nobody))).toEqual([false, true, true]);
});

import { expect, test } from 'vitest';
import { groupNotices, joinNames, type NoticeRow } from '~/features/notices/group-notices';

const at = (hour: number) => new Date(Date.UTC(2026, 11, 1, hour));
const row = (id: number, kind: string, about: NoticeRow['about'], by: string | null, unread = true) => ({
  id,
  kind,
  about,
  by,
  byId: by === null ? null : by.charCodeAt(0),
  unread,
  createdAt: at(id),
});

test.each([
  [[], 'Credo'],
  [['Ana'], 'Ana'],
  [['Ana', 'Ben'], 'Ana and Ben'],
  [['Ana', 'Ben', 'Cleo'], 'Ana and 2 others'],
  [['Ana', 'Ben', 'Cleo', 'Dan'], 'Ana and 3 others'],
])('%j are called %s', (names, called) => {
  expect(joinNames(names)).toBe(called);
});

test('those of one kind about one letter are one; others stand alone', () => {
  const groups = groupNotices([
    row(9, 'reacted', { card: 7 }, 'Ana'),
    row(8, 'commented', { card: 7, comment: 5 }, 'Ben'),
    row(7, 'reacted', { card: 7 }, 'Cleo', false),
    row(6, 'reacted', { card: 8 }, 'Cleo', false),
    row(5, 'reacted', { card: 7 }, 'Dan', false),
    row(4, 'commented', { card: 7, comment: 3 }, 'Ben', false),
    row(3, 'suggestion-made', { suggestion: 1 }, 'Ana'),
    row(2, 'suggestion-made', { suggestion: 1 }, 'Ben'),
    row(1, 'kept-among-named', { card: 7 }, null),
  ]);
  expect(groups.map(({ id, says, path, unread }) => [id, says, path, unread])).toEqual([
    [9, 'Ana and 2 others responded to a letter of yours.', '/thanks/7', true],
    [8, 'Ben wrote below a letter of yours.', '/thanks/7#comment-5', true],
    [6, 'Cleo responded to a letter of yours.', '/thanks/8', false],
    [3, 'Ana proposed a better wording for the charter.', '/charter/suggestions#suggestion-1', true],
    [2, 'Ben proposed a better wording for the charter.', '/charter/suggestions#suggestion-1', true],
    [1, 'Someone you thanked keeps your letter among those named on it.', '/thanks/7', true],
  ]);
  expect(groups[0]?.createdAt).toEqual(at(9));
});

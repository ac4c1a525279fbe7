import { expect, test } from 'vitest';
import { monthToTell } from '~/features/insights/month-to-tell';
import { aroundPeriod, monthsShown, periodAsked } from '~/features/insights/period';

const asked = (address: string, today: string, first: string | null = '2020-01-01') =>
  periodAsked(new URLSearchParams(address), { today, first }, 'en-GB');

// address, today, the first day of the period before, of the period, and the first after it; whether it goes on still
test.each([
  ['', '2026-11-25', '2026-05-01', '2026-08-01', '2026-11-01', false],
  ['', '2026-11-30', '2026-05-01', '2026-08-01', '2026-11-01', false],
  ['', '2026-12-01', '2026-06-01', '2026-09-01', '2026-12-01', false],
  ['', '2026-01-31', '2025-07-01', '2025-10-01', '2026-01-01', false],
  ['months=1', '2024-03-31', '2024-01-01', '2024-02-01', '2024-03-01', false],
  ['months=1&last=2024-02', '2024-02-29', '2024-01-01', '2024-02-01', '2024-03-01', true],
  ['months=1&last=2025-02', '2025-03-01', '2025-01-01', '2025-02-01', '2025-03-01', false],
  ['months=12&last=2024-02', '2026-11-25', '2022-03-01', '2023-03-01', '2024-03-01', false],
  ['months=3&last=2026-11', '2026-11-25', '2026-06-01', '2026-09-01', '2026-12-01', true],
  // Nonsense and what is yet to come are left out.
  ['months=7&last=2026-13', '2026-11-25', '2026-05-01', '2026-08-01', '2026-11-01', false],
  ['months=-3&last=2027-01', '2026-11-25', '2026-05-01', '2026-08-01', '2026-11-01', false],
  ['last=0000-01', '2026-11-25', '2026-05-01', '2026-08-01', '2026-11-01', false],
  ['last=%27', '2026-11-25', '2026-05-01', '2026-08-01', '2026-11-01', false],
])('%s on %s', (address, today, before, from, until, soFar) => {
  expect(asked(address, today)).toMatchObject({ before, from, until, soFar });
});

test('a house whose first letter is of this month is shown this month so far', () => {
  expect(asked('', '2026-11-25', '2026-11-03')).toMatchObject({ until: '2026-12-01', soFar: true });
  expect(asked('', '2026-11-25', null)).toMatchObject({ until: '2026-11-01' });
});

test('a period is said as it is, and “so far” while it goes on', () => {
  expect(asked('months=1&last=2026-10', '2026-11-25').says).toBe('October 2026');
  expect(asked('months=1&last=2026-11', '2026-11-25').says).toBe('November 2026 so far');
  expect(asked('months=3&last=2026-01', '2026-11-25').says).toMatch(/^November 2025\s?–\s?January 2026$/);
});

test('one goes back without end and forward as far as today', () => {
  const last = asked('months=3&last=2026-10', '2026-11-25');
  expect(aroundPeriod(last, '2026-11-25')).toEqual({
    before: 'months=3&last=2026-07',
    after: 'months=3&last=2026-11',
  });
  expect(aroundPeriod(asked('months=1&last=2026-11', '2026-11-25'), '2026-11-25').after).toBeNull();
  expect(monthsShown(last, 12)).toHaveLength(12);
  expect(monthsShown(last, 12).at(-1)).toBe('2026-10-01');
});

test.each([
  // Sunday the first: the letter waits for Monday, seven o’clock.
  ['2026-11-01T12:00Z', null],
  ['2026-11-02T06:59Z', null],
  ['2026-11-02T07:00Z', '2026-10-01'],
  ['2026-11-07T23:59Z', '2026-10-01'],
  ['2026-11-08T00:00Z', null],
  // Saturday the first: Monday the third.
  ['2026-08-02T09:00Z', null],
  ['2026-08-03T07:00Z', '2026-07-01'],
  ['2026-12-01T07:00Z', '2026-11-01'],
  ['2027-01-01T07:00Z', '2026-12-01'],
])('at %s the letter of %s may go out', (now, month) => {
  expect(monthToTell(new Date(now))).toBe(month);
});

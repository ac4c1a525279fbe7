import { expect, test } from 'vitest';
import { aroundWeek, mondayOf, weekOf } from '~/shared/iso-week';

test.each([
  ['2026-11-16', '2026-W47'],
  ['2026-11-22', '2026-W47'],
  ['2026-11-23', '2026-W48'],
  ['2026-12-28', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2021-01-03', '2020-W53'],
  ['2022-01-01', '2021-W52'],
  ['2024-12-30', '2025-W01'],
  ['2008-12-29', '2009-W01'],
])('%s lies in %s', (day, week) => {
  expect(weekOf(day)).toBe(week);
});

test.each([
  ['2026-W47', '2026-11-16'],
  ['2026-W53', '2026-12-28'],
  ['2027-W01', '2027-01-04'],
  ['2025-W01', '2024-12-30'],
  ['2025-W53', null],
  ['2026-W00', null],
  ['2026-W54', null],
  ['2026-W5', null],
  ['0001-W01', null],
  ['now', null],
])('%s begins on %s', (week, monday) => {
  expect(mondayOf(week)).toBe(monday);
});

test('weeks follow each other through the turn of the year', () => {
  expect(aroundWeek('2026-12-28')).toMatchObject({
    before: '2026-W52',
    after: '2027-W01',
    next: '2027-01-04',
  });
  expect(aroundWeek('2027-01-04').count - aroundWeek('2026-12-28').count).toBe(1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, instantsOf, localTimeOf, startOfDay } from '~/shared/zoned-time';

test.each([
  ['2026-12-01T09:00', 'Europe/Zurich', ['2026-12-01T08:00:00.000Z']],
  ['2027-03-28T02:30', 'Europe/Zurich', []],
  ['2027-10-31T02:30', 'Europe/Zurich', ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z']],
  ['2027-03-28T02:30', 'UTC', ['2027-03-28T02:30:00.000Z']],
  ['2027-10-03T02:15', 'Australia/Lord_Howe', []],
  ['2027-04-04T01:45', 'Australia/Lord_Howe', ['2027-04-03T14:45:00.000Z', '2027-04-03T15:15:00.000Z']],
  ['2026-06-01T12:00', 'Asia/Kathmandu', ['2026-06-01T06:15:00.000Z']],
  ['nonsense', 'UTC', []],
])('%s in %s', (local, zone, expected) => {
  expect(instantsOf(local, zone).map((at) => at.toISOString())).toEqual(expected);
});

test('any instant, told as local time, is found again', () => {
  const zones = [
    'UTC',
    'Europe/Zurich',
    'America/New_York',
    'Asia/Tehran',
    'Pacific/Apia',
    'Australia/Lord_Howe',
  ];
  const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const at = new Date(minute * 60_000);
      expect(instantsOf(localTimeOf(at, zone), zone)).toContainEqual(at);
    }),
  );
});

test.each([
  ['2026-11-25', 'Europe/Zurich', '2026-11-24T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Zurich', '2026-03-29T22:00:00.000Z'],
  // In Beirut clocks went forward at midnight: the day began at one.
  ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
  ['2026-11-25', 'Asia/Kolkata', '2026-11-24T18:30:00.000Z'],
])('%s begins in %s at %s', (day, zone, at) => {
  expect(startOfDay(day, zone).toISOString()).toBe(at);
});

test('knows the day after, also over months and leap years', () => {
  expect([dayAfter('2026-12-31'), dayAfter('2028-02-28'), dayAfter('2026-11-23', 6)]).toEqual([
    '2027-01-01',
    '2028-02-29',
    '2026-11-29',
  ]);
});

import { expect, test } from 'vitest';
import { type MailChoice, whenDue } from '~/features/notices/when-due';

type Case = [mail: MailChoice, zone: string, quiet: [number, number], now: string, due: string | null];

test.each<Case>([
  ['never', 'UTC', [20, 7], '2026-12-01T12:00Z', null],
  ['at-once', 'UTC', [20, 7], '2026-12-01T12:00Z', '2026-12-01T12:00Z'],
  ['at-once', 'UTC', [20, 7], '2026-12-01T19:59Z', '2026-12-01T19:59Z'],
  // Quiet hours that wrap midnight, from both of its sides, and to the minute.
  ['at-once', 'UTC', [20, 7], '2026-12-01T20:00Z', '2026-12-02T07:00Z'],
  ['at-once', 'UTC', [20, 7], '2026-12-02T06:59Z', '2026-12-02T07:00Z'],
  ['at-once', 'UTC', [20, 7], '2026-12-02T07:00Z', '2026-12-02T07:00Z'],
  ['at-once', 'UTC', [12, 14], '2026-12-01T13:30Z', '2026-12-01T14:00Z'],
  ['at-once', 'UTC', [0, 6], '2026-12-01T00:00Z', '2026-12-01T06:00Z'],
  ['at-once', 'UTC', [22, 0], '2026-12-01T23:30Z', '2026-12-02T00:00Z'],
  ['at-once', 'UTC', [5, 5], '2026-12-01T05:30Z', '2026-12-01T05:30Z'],
  ['at-once', 'Europe/Zurich', [20, 7], '2026-12-01T19:30Z', '2026-12-02T06:00Z'],
  ['at-once', 'Asia/Kolkata', [20, 7], '2026-12-01T14:29Z', '2026-12-01T14:29Z'],
  ['at-once', 'Asia/Kolkata', [20, 7], '2026-12-01T14:30Z', '2026-12-02T01:30Z'],
  ['daily', 'UTC', [20, 7], '2026-12-01T07:59Z', '2026-12-01T08:00Z'],
  ['daily', 'UTC', [20, 7], '2026-12-01T08:00Z', '2026-12-02T08:00Z'],
  ['daily', 'Asia/Kolkata', [20, 7], '2026-12-01T12:00Z', '2026-12-02T02:30Z'],
  ['daily', 'UTC', [20, 9], '2026-12-01T12:00Z', '2026-12-02T09:00Z'],
  ['daily', 'UTC', [8, 7], '2026-12-01T12:00Z', '2026-12-03T07:00Z'],
  // 1 December 2026 is a Tuesday.
  ['weekly', 'UTC', [20, 7], '2026-12-01T12:00Z', '2026-12-07T08:00Z'],
  ['weekly', 'UTC', [20, 7], '2026-12-07T07:00Z', '2026-12-07T08:00Z'],
  ['weekly', 'UTC', [20, 7], '2026-12-07T08:00Z', '2026-12-14T08:00Z'],
  // Sunday evening by UTC is Monday there already.
  ['weekly', 'Pacific/Auckland', [20, 7], '2026-12-06T19:30Z', '2026-12-13T19:00Z'],
  // The day on which clocks go forward, and the hour that there is none of.
  ['daily', 'Europe/Zurich', [20, 7], '2027-03-27T12:00Z', '2027-03-28T06:00Z'],
  ['at-once', 'Europe/Zurich', [20, 7], '2027-03-28T00:30Z', '2027-03-28T05:00Z'],
  ['at-once', 'Europe/Zurich', [22, 2], '2027-03-28T00:30Z', '2027-03-28T01:00Z'],
  ['at-once', 'Australia/Lord_Howe', [22, 2], '2027-10-02T15:00Z', '2027-10-02T15:30Z'],
  // The day on which they go back, and the hour that comes twice.
  ['daily', 'Europe/Zurich', [20, 7], '2027-10-30T12:00Z', '2027-10-31T07:00Z'],
  ['weekly', 'Europe/Zurich', [20, 7], '2027-10-26T12:00Z', '2027-11-01T07:00Z'],
  ['at-once', 'Europe/Zurich', [20, 7], '2027-10-31T00:30Z', '2027-10-31T06:00Z'],
  ['at-once', 'Europe/Zurich', [22, 3], '2027-10-31T00:30Z', '2027-10-31T02:00Z'],
  ['at-once', 'Europe/Zurich', [22, 2], '2027-10-30T22:30Z', '2027-10-31T00:00Z'],
  ['at-once', 'Middle/Earth', [20, 7], '2026-12-01T21:00Z', '2026-12-02T07:00Z'],
  ['daily', '', [20, 7], '2026-12-01T21:00Z', '2026-12-02T08:00Z'],
])('%s in %s, quiet %j, told at %s', (mail, timeZone, [from, until], now, due) => {
  expect(whenDue(mail, { timeZone, from, until }, new Date(now))).toEqual(due && new Date(due));
});

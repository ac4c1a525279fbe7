import { dayAfter } from '~/shared/zoned-time';

/** Days from one to before another. */
export type Window = { from: string; until: string };

/** So many days up to a day, which is among them; or as many before these. */
const lastDays = (days: number, today: string, back = 0): Window => ({
  from: dayAfter(today, 1 - days * (back + 1)),
  until: dayAfter(today, 1 - days * back),
});

/** The last 30 days with today, the 30 before, the last 90, and the 90 before. */
export const lately = (today: string): [Window, Window, Window, Window] => [
  lastDays(30, today),
  lastDays(30, today, 1),
  lastDays(90, today),
  lastDays(90, today, 1),
];

import { type SqlBool, sql } from 'kysely';
import type { Window } from './lately';

/** Whether the month of a counted row lies in these whole months. */
export const inMonths = ({ from, until }: Window) =>
  sql<SqlBool>`(month >= ${from}::date and month < ${until}::date)`;

import { type SqlBool, sql } from 'kysely';

/** What is hung up is read by all: a card `r` that everyone may read and that they were told of. */
export const OPEN_TO_ALL = sql<SqlBool>`(r.audience = 'everyone' and r.withdrawn_at is null and r.held_at is null
  and r.told_at is not null)`;

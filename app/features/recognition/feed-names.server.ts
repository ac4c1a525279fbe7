import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { FeedFilter } from './feed-filter';

type Names = { to?: string | null; from?: string | null; team?: string | null };

/** The names of the people and the team that a filter names. */
export async function findNames(
  db: Db,
  { to, from, team }: Pick<FeedFilter, 'to' | 'from' | 'team'>,
): Promise<Names> {
  if (!to && !from && !team) return {};
  const { rows } = await sql<Names>`select
    (select name from person where id = ${to ?? null}) as "to",
    (select name from person where id = ${from ?? null}) as "from",
    (select name from team where id = ${team ?? null}) as team`.execute(db);
  return rows[0] ?? {};
}

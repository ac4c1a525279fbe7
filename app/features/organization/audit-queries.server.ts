import { type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';

export type AuditFilter = {
  did?: string;
  /** The person who did it or to whom it was done. */
  person?: number;
  /** Days as YYYY-MM-DD, both of them included, in the reader's time zone. */
  from?: string;
  to?: string;
  before?: number;
};

/** Entries of the audit log, newest first, and where to go on, or null at the end. */
export async function listAudit(db: Db, filter: AuditFilter, timeZone: string, limit: number) {
  const { did, person, from, to, before } = filter;
  const rows = await db
    .selectFrom('audit_entry as a')
    .leftJoin('person as doer', 'doer.id', 'a.by_id')
    .leftJoin('person as whom', 'whom.id', 'a.person_id')
    .leftJoin('team as t', 't.id', 'a.team_id')
    .select(['a.id', 'a.at', 'a.did', 'a.details', 'a.by_id as byId', 'doer.name as by'])
    .select(['a.person_id as personId', 'whom.name as person', 'a.team_id as teamId', 't.name as team'])
    .select('a.recognition_id as recognitionId')
    .$if(did !== undefined, (query) => query.where('a.did', '=', did ?? ''))
    .$if(person !== undefined, (query) =>
      query.where((eb) => eb.or([eb('a.by_id', '=', person ?? 0), eb('a.person_id', '=', person ?? 0)])),
    )
    .$if(from !== undefined, (query) =>
      query.where(sql<SqlBool>`a.at >= (${from}::date)::timestamp at time zone ${timeZone}`),
    )
    .$if(to !== undefined, (query) =>
      query.where(sql<SqlBool>`a.at < (${to}::date + 1)::timestamp at time zone ${timeZone}`),
    )
    .$if(before !== undefined, (query) => query.where('a.id', '<', before ?? 0))
    .orderBy('a.id', 'desc')
    .limit(limit + 1)
    .execute();
  const entries = rows
    .slice(0, limit)
    .map((row) => ({ ...row, details: row.details as Record<string, unknown> }));
  return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
}

export type AuditEntry = Awaited<ReturnType<typeof listAudit>>['entries'][number];

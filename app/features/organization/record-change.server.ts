import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from './actor';
import type { Deed } from './audit-words';

export type AuditChange = {
  did: Deed;
  personId?: number;
  teamId?: number;
  recognitionId?: number;
  /** Which fields, which number: never names or texts, which must stay erasable. */
  details?: Record<string, number | string | string[]>;
};

/**
 * Writes into the audit log what an admin or leader did, or without a name (null) what Credo was told. Call it in the
 * transaction of the change itself.
 */
export const recordChange = (tx: Db, actor: Pick<Actor, 'id'> | null, change: AuditChange) =>
  recordChanges(tx, actor, [change]);

/** The same for many changes made at once, in one SQL. */
export async function recordChanges(
  tx: Db,
  actor: Pick<Actor, 'id'> | null,
  changes: AuditChange[],
): Promise<void> {
  if (!changes.length) return;
  const rows = changes.map((change) => ({ ...change, details: change.details ?? {} }));
  await sql`insert into audit_entry (by_id, did, person_id, team_id, recognition_id, details)
    select ${actor?.id ?? null}::int, did, "personId", "teamId", "recognitionId", details
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as change(did text, "personId" int, "teamId" int, "recognitionId" int, details jsonb)`.execute(tx);
}

/** The names of the fields in which two records differ. */
export function fieldsChanged<T extends object>(before: T, after: T): string[] {
  return (Object.keys(after) as (keyof T & string)[]).filter((key) => before[key] !== after[key]);
}

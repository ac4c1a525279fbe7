import type { Db } from '#db/connection.server';
import type { Actor } from './actor';
import type { Deed } from './audit-words';

type Change = {
  did: Deed;
  personId?: number;
  teamId?: number;
  recognitionId?: number;
  /** Which fields, which number: never names or texts, which must stay erasable. */
  details?: Record<string, number | string | string[]>;
};

/** Writes into the audit log what an admin or leader did. Call it in the transaction of the change itself. */
export async function recordChange(tx: Db, actor: Actor, change: Change): Promise<void> {
  await tx
    .insertInto('audit_entry')
    .values({
      by_id: actor.id,
      did: change.did,
      person_id: change.personId ?? null,
      team_id: change.teamId ?? null,
      recognition_id: change.recognitionId ?? null,
      details: JSON.stringify(change.details ?? {}),
    })
    .execute();
}

/** The names of the fields in which two records differ. */
export function fieldsChanged<T extends object>(before: T, after: T): string[] {
  return (Object.keys(after) as (keyof T & string)[]).filter((key) => before[key] !== after[key]);
}

import { stringify } from 'csv-stringify/sync';
import type { Db } from '#db/connection.server';
import { allow } from '~/shared/asking.server';
import type { Actor } from './actor';
import { type AuditFilter, listAudit } from './audit-queries.server';
import { canReadAudit } from './organization-policy';

const COLUMNS = ['at', 'by', 'did', 'person', 'team', 'recognition', 'details'];

/** The audit log as CSV, newest first, in pieces, so that a long one never lies in memory as a whole. */
export async function* exportAudit(db: Db, actor: Actor, filter: AuditFilter): AsyncGenerator<Uint8Array> {
  allow(canReadAudit(actor));
  yield Buffer.from(stringify([COLUMNS], { bom: true }));
  for (let before = filter.before; ; ) {
    const { entries, next } = await listAudit(db, { ...filter, before }, actor.timeZone, 2000);
    const rows = entries.map((one) => [
      new Date(one.at).toISOString(),
      one.by,
      one.did,
      one.person,
      one.team,
      one.recognitionId,
      JSON.stringify(one.details),
    ]);
    yield Buffer.from(stringify(rows, { escape_formulas: true }));
    if (!next) return;
    before = next;
  }
}

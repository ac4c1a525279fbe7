import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';

/**
 * Takes back what people were told about a letter: all of them, or all but those (as `p`) who may still read it. What
 * went out by mail already cannot be taken back.
 */
export async function untell(
  tx: Db,
  recognitionId: number,
  butFor: RawBuilder<SqlBool> = sql`false`,
): Promise<void> {
  await sql`delete from notice n using person p
    where n.recognition_id = ${recognitionId} and p.id = n.person_id and not (${butFor})`.execute(tx);
}

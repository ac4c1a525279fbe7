import { sql } from 'kysely';
import type { Db } from '#db/connection.server';

/** Whose letter it is: who gave it, who signed it, and who is thanked by name. */
export async function listNamed(db: Db, id: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select giver_id as id from recognition where id = ${id}
    union select person_id from cosign where recognition_id = ${id}
    union select person_id from recognition_recipient where recognition_id = ${id} and named`.execute(db);
  return rows.map((row) => row.id);
}

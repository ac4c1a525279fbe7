import type { Db } from '#db/connection.server';
import type { CharterDocument } from './charter-document';

/** A charter as the JSON file that Credo reads back; docs/charter-json.md describes it. */
export async function charterJson(db: Db, charter: CharterDocument): Promise<string> {
  const { key } = await db.selectFrom('organization').select('key').executeTakeFirstOrThrow();
  return `${JSON.stringify({ format: 'credo-charter', layout: 1, house: key, charter }, null, 2)}\n`;
}

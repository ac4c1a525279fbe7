import type { Db } from '#db/connection.server';
import { type CharterDocument, charterFile } from '~/features/charter/charter-document';
import { withoutIds } from '~/features/draft/draft-document';

/** Reads a charter that Credo gave out as JSON. Its ids mean the same values only in the house that it came from. */
export async function readCharterFile(
  db: Db,
  bytes: Buffer,
): Promise<{ document: CharterDocument } | { refused: 'not-a-charter' }> {
  let typed: unknown;
  try {
    typed = JSON.parse(bytes.toString('utf8'));
  } catch {
    return { refused: 'not-a-charter' };
  }
  const file = charterFile.safeParse(typed);
  if (!file.success) return { refused: 'not-a-charter' };
  const house = await db.selectFrom('organization').select('key').executeTakeFirst();
  const { charter } = file.data;
  return { document: house?.key === file.data.house ? charter : withoutIds(charter) };
}

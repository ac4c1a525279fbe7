import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { readStatement } from '~/features/statement/read-statement.server';
import { keepArrangement } from './arrangement.server';
import { readCharterFile } from './read-charter-file.server';

export const STATEMENT_PROBLEMS = {
  empty: 'There is nothing in it to read. Paste your statement, or choose a file.',
  'too-big': 'This file is too big: at most 10 MB, please.',
  'not-a-text': 'We could not read this file. A Word file (.docx), Markdown or plain text will do.',
  broken: 'This Word file is damaged, or no Word file. Save it anew as .docx, or paste its text.',
  'too-much-inside': 'This file holds far more than a statement. Please paste its text instead.',
  'too-long': 'This is longer than a charter can be. Please bring the part that matters.',
  'not-a-charter':
    'This file is not a charter that Credo gave out, or it was changed so that it cannot be read.',
} as const;

type Brought = { words: string; file?: File };
type Outcome =
  | { refused?: undefined }
  | { refused: keyof typeof STATEMENT_PROBLEMS; field: 'words' | 'file' };

/** Reads a pasted text or a file into what the leader looks over before taking it over. */
export async function bringStatement(
  db: Db,
  actor: Actor,
  { words, file }: Brought,
  now: Date,
): Promise<Outcome> {
  const field = file?.size ? 'file' : 'words';
  const bytes = file?.size ? Buffer.from(await file.arrayBuffer()) : Buffer.from(words);
  const name = file?.size ? file.name : 'your text';
  if (/\.json$/i.test(name) || /^\s*\{\s*"format"/.test(bytes.toString('utf8', 0, 200))) {
    const read = await readCharterFile(db, bytes);
    if ('refused' in read) return { refused: 'not-a-charter', field };
    await keepArrangement(db, actor, { source: 'file', name, document: read.document }, now);
    return {};
  }
  const read = await readStatement({ bytes, fileName: file?.size ? file.name : 'pasted.md' });
  if ('refused' in read) return { refused: read.refused, field };
  await keepArrangement(db, actor, { source: 'statement', name, pieces: read.pieces, left: read.left }, now);
  return {};
}

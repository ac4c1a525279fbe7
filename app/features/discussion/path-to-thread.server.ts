import type { Db } from '#db/connection.server';
import { getDraft } from '~/features/draft/draft-queries.server';
import { valueOfField } from '~/features/draft/field-names';

type Place = { id: number; field: string; back: 'editor' | 'reading' };

/** Where a conversation stands: beside its value in the editor, or on the page for reading. */
export async function pathToThread(db: Db, { id, field, back }: Place): Promise<string> {
  if (back === 'reading') return `/charter/draft/reading#thread-${id}`;
  const value = valueOfField(field, (await getDraft(db)).values);
  return value ? `/charter/draft?value=${value}#thread-${id}` : `/charter/draft#thread-${id}`;
}

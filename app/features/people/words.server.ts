import { type RawBuilder, sql } from 'kysely';

/** A regular expression of the database for any of these words, whole, whatever their capitals (`~*`). */
export const anyOfWords = (words: string[]) =>
  `\\m(${words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|')})\\M`;

/** True where the text holds each of the typed words, whatever their accents and capitals; true for no words. */
export function wordsFound(words: string, text: RawBuilder<unknown>): RawBuilder<boolean> {
  const each = words.slice(0, 100).split(/\s+/).filter(Boolean).slice(0, 6);
  if (!each.length) return sql<boolean>`true`;
  const tests = each.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return sql`unaccent(${text}) ilike unaccent(${pattern})`;
  });
  return sql<boolean>`(${sql.join(tests, sql` and `)})`;
}

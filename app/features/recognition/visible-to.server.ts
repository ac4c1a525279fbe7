import { type RawBuilder, type SqlBool, sql } from 'kysely';

/**
 * The one rule of who may read a card `r`: everyone, or those named on it (who gave, signed or got it), or beside them
 * the managers of that day; nobody once it was taken back. `personId` is a number, or a column in the query around.
 */
export function readableBy(personId: RawBuilder<number>): RawBuilder<SqlBool> {
  return sql<SqlBool>`r.withdrawn_at is null and (r.audience = 'everyone' or r.giver_id = ${personId}
    or exists (select from recognition_recipient mine where mine.recognition_id = r.id and mine.person_id = ${personId})
    or exists (select from cosign mine where mine.recognition_id = r.id and mine.person_id = ${personId})
    or (r.audience = 'managers' and exists (
      select from recognition_manager mine where mine.recognition_id = r.id and mine.person_id = ${personId})))`;
}

/** The same, for whoever asks. */
export const visibleTo = (actor: { id: number }) => readableBy(sql<number>`${actor.id}`);

/** The same the other way round: which people, as `p`, may read this card. */
export const mayReadCard = (recognitionId: number) =>
  sql<SqlBool>`exists (select from recognition r where r.id = ${recognitionId} and ${readableBy(sql`p.id`)})`;

/** A card `r` that all members may read: what figures count, and what everyone is shown alike. */
export const OPEN_TO_ALL = sql<SqlBool>`(r.audience = 'everyone' and r.withdrawn_at is null)`;

/** And that its first seconds are over for: what is hung up, mailed or shown to visitors. */
export const TOLD_TO_ALL = sql<SqlBool>`(${OPEN_TO_ALL} and r.told_at is not null)`;

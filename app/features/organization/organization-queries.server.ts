import type { Db } from '#db/connection.server';
import { found } from '~/shared/asking.server';

/** The logo as PNG with the hash it is cached under, or the 404 page. */
export async function getLogo(db: Db): Promise<{ png: Buffer; hash: string }> {
  const row = await db
    .selectFrom('organization_logo')
    .innerJoin('organization', 'organization.id', 'organization_logo.id')
    .select(['organization_logo.png', 'organization.logo_hash'])
    .executeTakeFirst();
  const { png, logo_hash } = found(row);
  return { png, hash: logo_hash ?? '' };
}

/** What the organization says to visitors of its culture page; empty where it chose nothing. */
export function getVisitorsWords(db: Db) {
  return db
    .selectFrom('organization')
    .select(['visitors_title as title', 'visitors_description as description'])
    .select(['visitors_language as language', 'visitors_indexed as indexed'])
    .executeTakeFirstOrThrow();
}

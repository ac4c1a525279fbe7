import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { tell } from '~/features/notices/tell.server';

/** Reminds the owner of the version in force, once, when the day by which it wants to be looked over has come. */
export async function remindToLookOver(db: Db, now: Date): Promise<void> {
  const { rows } = await sql<{ number: number; to: number }>`
    select v.number, coalesce(v.owner_id, v.published_by) as to from charter_version v
    where v.number = (select max(number) from charter_version) and v.review_by <= ${now.toISOString().slice(0, 10)}::date`.execute(
    db,
  );
  for (const { number, to } of rows)
    await tell(
      db,
      { to: [to], kind: 'review-by', key: `review-by-${number}`, about: { version: number } },
      now,
    );
}

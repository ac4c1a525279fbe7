import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { tell } from '~/features/notices/tell.server';
import { tellOfJoining } from './tell-of-joining.server';

/** So long nobody is told of a letter, and its giver can undo it without a trace. */
export const UNDO_SECONDS = 10;
const AT_ONCE = 50;

/**
 * Tells of the letters whose first seconds are over: those thanked, who looks after them unless it is private, and
 * every open page. Two processes do not tell of the same one.
 */
export function tellOfThanks(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - UNDO_SECONDS * 1000);
  return inTransaction(db, async (tx) => {
    const { rows } = await sql<{ id: number }>`
      select r.id from recognition r where r.told_at is null and r.withdrawn_at is null and r.created_at <= ${before}
      order by r.id limit ${sql.lit(AT_ONCE)} for update skip locked`.execute(tx);
    if (!rows.length) return 0;
    const ids = rows.map(({ id }) => id);
    await tellThanked(tx, ids, now);
    await tellOfJoining(tx, ids, now);
    await sql`update recognition set told_at = ${now} where id = any(${ids}::int[])`.execute(tx);
    await sql`select pg_notify('credo', 'thanks')`.execute(tx);
    return ids.length;
  });
}

type Row = {
  id: number;
  giverId: number;
  audience: string;
  named: number[];
  asked: number[];
  byTeam: number[];
  managers: number[];
};

/** Tells those thanked by these letters, and who looks after them unless it is private. Who was told is not told again. */
export async function tellThanked(tx: Db, ids: number[], now: Date): Promise<void> {
  const { rows } = await sql<Row>`
    select r.id, r.giver_id as "giverId", r.audience,
      array(select person_id from recognition_recipient where recognition_id = r.id and named and asked_at is null) as named,
      array(select person_id from recognition_recipient where recognition_id = r.id and asked_at is not null) as asked,
      array(select person_id from recognition_recipient where recognition_id = r.id and not named) as "byTeam",
      array(select person_id from recognition_manager m where m.recognition_id = r.id and not exists (
        select from recognition_recipient rr where rr.recognition_id = r.id and rr.person_id = m.person_id)) as managers
    from recognition r where r.id = any(${ids}::int[]) order by r.id`.execute(tx);
  for (const { id, giverId, audience, named, asked, byTeam, managers } of rows) {
    const cause = { by: giverId, recognitionId: id, about: { card: id }, key: `thanked-${id}` };
    await tell(tx, { ...cause, to: named, kind: 'thanked' }, now);
    await tell(tx, { ...cause, to: asked, kind: 'thanks-asks' }, now);
    await tell(tx, { ...cause, to: byTeam, kind: 'team-thanked' }, now);
    if (audience !== 'named') await tell(tx, { ...cause, to: managers, kind: 'thanked-in-team' }, now);
  }
}

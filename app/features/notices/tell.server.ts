import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { NoticeKind } from './notice';

export type Told = {
  /** Who is told. Whoever has no account, left, or caused it is left out. */
  to: number[];
  kind: NoticeKind;
  /** Names the cause: the same one tells the same person once. */
  key: string;
  by?: number;
  /** The letter it is about: gone with it. */
  recognitionId?: number;
  /** Numbers, dates and single words: never names or texts, which must stay erasable. */
  about?: Record<string, string | number | boolean>;
};

/** Tells people something, in the transaction of its cause. Their mail goes out from the same rows a moment later. */
export async function tell(
  tx: Db,
  { to, kind, key, by, recognitionId, about = {} }: Told,
  now = new Date(),
): Promise<void> {
  if (!to.length) return;
  await sql`insert into notice (person_id, kind, key, by_id, recognition_id, about, created_at, mail_due_at)
    select p.id, ${kind}, ${key}, ${by ?? null}, ${recognitionId ?? null}, ${JSON.stringify(about)}::jsonb, ${now}, ${now}
    from person p join account a on a.person_id = p.id
    where p.id = any(${to}::int[]) and p.id is distinct from ${by ?? null}::int and p.deactivated_at is null
    on conflict do nothing`.execute(tx);
}

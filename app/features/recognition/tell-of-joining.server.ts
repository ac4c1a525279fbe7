import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { tell } from '~/features/notices/tell.server';
import { listNamed } from './whose-letter.server';

type Joined =
  | { kind: 'reacted' | 'cosigned'; card: number; by: number }
  | { kind: 'commented'; card: number; by: number; comment: number };

/**
 * Tells whose letter it is that somebody responded to it, signed it or wrote below it. In a letter's first seconds, in
 * which nobody was told of it, this waits for `tellOfJoining`.
 */
export async function tellJoined(tx: Db, joined: Joined, now: Date): Promise<void> {
  const { rows } = await sql<{ told: boolean }>`
    select told_at is not null as told from recognition where id = ${joined.card}`.execute(tx);
  if (rows[0]?.told) await tellNow(tx, joined, now);
}

/** Tells of all that came to these letters in their first seconds. */
export async function tellOfJoining(tx: Db, ids: number[], now: Date): Promise<void> {
  const { rows } = await sql<{ kind: Joined['kind']; card: number; by: number; comment: number }>`
    select distinct 'reacted' as kind, recognition_id as card, person_id as by, 0 as comment from reaction
      where recognition_id = any(${ids}::int[])
    union all select 'cosigned', recognition_id, person_id, 0 from cosign where recognition_id = any(${ids}::int[])
    union all select 'commented', recognition_id, person_id, id from comment where recognition_id = any(${ids}::int[])`.execute(
    tx,
  );
  for (const row of rows) await tellNow(tx, row, now);
}

async function tellNow(tx: Db, joined: Joined, now: Date) {
  const { kind, card, by } = joined;
  const cause = { by, recognitionId: card, to: await listNamed(tx, card) };
  if (joined.kind !== 'commented')
    return tell(tx, { ...cause, kind, key: `${kind}-${card}-${by}`, about: { card } }, now);
  const { comment } = joined;
  const key = `comment-${comment}`;
  const { rows } = await sql<{ id: number }>`
    select person_id as id from comment_mention where comment_id = ${comment}`.execute(tx);
  const about = { card, comment };
  const mentioned = rows.map(({ id }) => id);
  await tell(tx, { ...cause, to: mentioned, kind: 'mentioned-in-comment', key, about }, now);
  await tell(tx, { ...cause, kind: 'commented', key, about }, now);
}

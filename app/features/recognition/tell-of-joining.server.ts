import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { tell } from '~/features/notices/tell.server';
import { listNamed } from './whose-letter.server';

type Joined =
  | { kind: 'reacted' | 'cosigned'; by: number }
  | { kind: 'commented'; by: number; comment: number };

/**
 * Tells whose letter it is that somebody responded to it, signed it or wrote below it. In a letter's first seconds, in
 * which nobody was told of it, this waits for `tellOfJoining`. The card is as `holdCard` gave it.
 */
export async function tellJoined(
  tx: Db,
  card: { id: number; toldAt: Date | null },
  joined: Joined,
  now: Date,
): Promise<void> {
  if (card.toldAt) await tellNow(tx, card.id, joined, now);
}

/** Tells of all that came to these letters in their first seconds. */
export async function tellOfJoining(tx: Db, ids: number[], now: Date): Promise<void> {
  const { rows } = await sql<{ card: number; kind: Joined['kind']; by: number; comment: number }>`
    select distinct recognition_id as card, 'reacted' as kind, person_id as by, 0 as comment from reaction
      where recognition_id = any(${ids}::int[])
    union all select recognition_id, 'cosigned', person_id, 0 from cosign where recognition_id = any(${ids}::int[])
    union all select recognition_id, 'commented', person_id, id from comment where recognition_id = any(${ids}::int[])`.execute(
    tx,
  );
  for (const { card, ...joined } of rows) await tellNow(tx, card, joined, now);
}

async function tellNow(tx: Db, card: number, joined: Joined, now: Date) {
  const { kind, by } = joined;
  const cause = { by, recognitionId: card, to: await listNamed(tx, card) };
  if (joined.kind !== 'commented')
    return tell(tx, { ...cause, kind, key: `${kind}-${card}-${by}`, about: { card } }, now);
  const { comment } = joined;
  const said = { ...cause, key: `comment-${comment}`, about: { card, comment } };
  const { rows } = await sql<{ id: number }>`
    select person_id as id from comment_mention where comment_id = ${comment}`.execute(tx);
  await tell(tx, { ...said, to: rows.map(({ id }) => id), kind: 'mentioned-in-comment' }, now);
  await tell(tx, { ...said, kind: 'commented' }, now);
}

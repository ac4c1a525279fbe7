import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { mapCards } from '~/features/recognition/feed-queries.server';

const MOST = 50;

/**
 * The letters that thanked someone by name before they had an account, newest first, with whether they keep each among
 * those named. None once they were shown.
 */
export async function listBefore(db: Db, actor: Pick<Actor, 'id'>, version: number) {
  const before = await findBefore(db, actor.id);
  if (!before.length) return [];
  const hidden = new Map(before.map((row) => [row.id, row.hidden]));
  const cards = await mapCards(db, actor, version, [...hidden.keys()]);
  return [...cards.values()].map((card) => ({ card, hidden: hidden.get(card.id) ?? false }));
}

/** Their ids, without the letters themselves. */
export async function findBefore(db: Db, personId: number) {
  const { rows } = await sql<{ id: number; hidden: boolean }>`
    select r.id, rr.hidden_at is not null as hidden
    from account a join recognition_recipient rr on rr.person_id = a.person_id and rr.named
    join recognition r on r.id = rr.recognition_id
    where a.person_id = ${personId} and a.welcomed_at is null
      and r.withdrawn_at is null and r.created_at < a.created_at
    order by r.id desc limit ${sql.lit(MOST)}`.execute(db);
  return rows;
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import type { Asker } from './feed-page.server';
import { selectCards } from './select-cards.server';
import { visibleTo } from './visible-to.server';
import { type Card, wordCards } from './word-cards.server';

/** One card, or the 404 page for whoever may not see it. */
export async function getRecognition(
  db: Db,
  actor: Pick<Actor, 'id'>,
  version: number,
  id: number,
): Promise<Card> {
  const [card] = await wordCards(db, version, await selectCards(db, actor).where('r.id', '=', id).execute());
  return found(card);
}

/** The whole of what was tagged, and whom it helped, for the form that changes it. */
export async function getTags(db: Db, id: number) {
  const [values, behaviours, { served }] = await Promise.all([
    db
      .selectFrom('recognition_value')
      .where('recognition_id', '=', id)
      .orderBy('position')
      .select('value_id')
      .execute(),
    db
      .selectFrom('recognition_behaviour')
      .where('recognition_id', '=', id)
      .orderBy('behaviour_id')
      .select('behaviour_id')
      .execute(),
    db.selectFrom('recognition').where('id', '=', id).select('served').executeTakeFirstOrThrow(),
  ]);
  return {
    values: values.map((row) => row.value_id),
    behaviours: behaviours.map((row) => row.behaviour_id),
    served: served ?? undefined,
  };
}

/** How the actor stands to a card they may see, or the 404 page. */
export async function getStanding(db: Db, actor: Pick<Actor, 'id'>, id: number) {
  return found(await selectStanding(db, actor, id).executeTakeFirst());
}

/**
 * The same for a verb that adds something to the card: waits for whoever narrows its circle or tells of it at this
 * moment, and keeps others from that until it is done.
 */
export async function holdCard(tx: Db, actor: Pick<Actor, 'id'>, id: number) {
  return found(await selectStanding(tx, actor, id).forKeyShare('r').executeTakeFirst());
}

function selectStanding(db: Db, actor: Pick<Actor, 'id'>, id: number) {
  return db
    .selectFrom('recognition as r')
    .where('r.id', '=', id)
    .where(visibleTo(actor))
    .select(['r.id', 'r.giver_id as giverId', 'r.told_at as toldAt'])
    .select(
      sql<boolean>`exists (select from recognition_recipient got
        where got.recognition_id = r.id and got.person_id = ${actor.id})`.as('thanked'),
    );
}

/** The newest letters to the actor whose givers wait to hear whether others may read them. */
export async function listAsked(db: Db, actor: Pick<Actor, 'id'>) {
  return db
    .selectFrom('recognition_recipient as rr')
    .innerJoin('recognition as r', 'r.id', 'rr.recognition_id')
    .innerJoin('person as p', 'p.id', 'r.giver_id')
    .where('rr.person_id', '=', actor.id)
    .where('rr.asked_at', 'is not', null)
    .where('r.withdrawn_at', 'is', null)
    .where('r.told_at', 'is not', null)
    .orderBy('r.id', 'desc')
    .limit(5)
    .select(['r.id', 'p.name'])
    .execute();
}

/** Who left which reaction, in the order they came. */
export function listReactors(db: Db, id: number) {
  return db
    .selectFrom('reaction as x')
    .innerJoin('person as p', 'p.id', 'x.person_id')
    .where('x.recognition_id', '=', id)
    .orderBy('x.created_at')
    .orderBy('p.id')
    .select(['x.kind', 'p.id', 'p.name'])
    .execute();
}

/** Former texts, oldest first. */
export function listRevisions(db: Db, id: number) {
  return db
    .selectFrom('recognition_revision')
    .where('recognition_id', '=', id)
    .orderBy('id')
    .select(['id', 'text', 'replaced_at as replacedAt'])
    .execute();
}

/** How the actor stands to the card as a recipient: undefined when not one. */
export function findReceipt(db: Db, id: number, personId: number) {
  return db
    .selectFrom('recognition_recipient')
    .where('recognition_id', '=', id)
    .where('person_id', '=', personId)
    .select(['named', 'hidden_at as hiddenAt', 'asked_at as askedAt'])
    .executeTakeFirst();
}

/** How many cards everyone may see count for each value in force: Map of value id to number. */
export async function countByValue(db: Db, version: number): Promise<Map<number, number>> {
  const charter = await charterByNumber(db, version);
  const rows = await db.selectFrom('recognition_tally').select(['value_ids', 'count']).execute();
  return countByHeir(charter, rows);
}

/** How many of the letters to a person that the actor may see count for each value in force: Map of value id to number. */
export async function countForPerson(db: Db, actor: Asker, version: number, personId: number) {
  const charter = await charterByNumber(db, version);
  const { rows } = await sql<Counted>`
    select value_ids, count(*)::int from (
      select array(select value_id from recognition_value rv where rv.recognition_id = r.id order by 1) as value_ids
      from recognition_recipient rr join recognition r on r.id = rr.recognition_id
      where rr.person_id = ${personId} and rr.named and ${visibleTo(actor)}
    ) cards group by value_ids`.execute(db);
  return countByHeir(charter, rows);
}

type Counted = { value_ids: number[]; count: number };

/** Cards by combination of values, as counts for each value in force: a card with two that became one counts once. */
function countByHeir(charter: Awaited<ReturnType<typeof charterByNumber>>, rows: Counted[]) {
  const counts = new Map<number, number>();
  for (const { value_ids, count } of rows)
    for (const id of new Set(value_ids.map((valueId) => charter?.countsFor.get(valueId))))
      if (id) counts.set(id, (counts.get(id) ?? 0) + count);
  return new Map([...counts].filter(([, count]) => count > 0));
}

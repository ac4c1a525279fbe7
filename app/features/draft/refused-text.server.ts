import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';

type Refused = { field: string; text: string; base: string; now: Date };

/** Keeps a text that lost a compare-and-set, as a suggestion of its writer; a later try of theirs replaces it. */
export async function keepRefused(tx: Db, actor: Actor, { field, text, base, now }: Refused): Promise<void> {
  await tx
    .insertInto('suggestion')
    .values({ field, text, base, source: 'refused', person_id: actor.id, created_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'field'])
        // As a literal: with a parameter no plan that is kept would find the index.
        .where('source', '=', sql.lit('refused'))
        .where('outcome', 'is', null)
        .doUpdateSet({ text, base, created_at: now }),
    )
    .execute();
}

/** Lets go of one's own refused text, because one's text stands now or because the other's shall stand. */
export async function settleRefused(tx: Db, actor: Actor, { field, now }: { field: string; now: Date }) {
  await tx
    .updateTable('suggestion')
    .set({ outcome: 'withdrawn', settled_at: now, settled_by: actor.id })
    .where('person_id', '=', actor.id)
    .where('field', '=', field)
    .where('source', '=', 'refused')
    .where('outcome', 'is', null)
    .execute();
}

/** The other's text stays, and one's own, as it reads by now, stands beside it as a suggestion like any other. */
export async function suggestRefused(
  db: Db,
  actor: Actor,
  { field, text }: { field: string; text?: string },
): Promise<void> {
  await db
    .updateTable('suggestion')
    .set({ source: 'draft', ...(text !== undefined && { text }) })
    .where('person_id', '=', actor.id)
    .where('field', '=', field)
    .where('source', '=', 'refused')
    .where('outcome', 'is', null)
    .execute();
}

/** Texts of this leader that lost against another's and wait to be settled. */
export function listRefusedTexts(db: Db, actor: Actor) {
  return db
    .selectFrom('suggestion')
    .where('person_id', '=', actor.id)
    .where('source', '=', 'refused')
    .where('outcome', 'is', null)
    .select(['field', 'text', 'created_at as createdAt'])
    .execute();
}

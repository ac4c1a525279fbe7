import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import type { DraftBehaviour } from './draft-queries.server';

/** Copies lines that stand (not those set aside) into another value; the copies count for what they were copied from. */
export async function copyLines(
  tx: Db,
  actor: Actor,
  { lines, to }: { lines: DraftBehaviour[]; to: number },
) {
  for (const [i, line] of lines.filter((one) => !one.retired).entries()) {
    const row = { value_id: to, created_by: actor.id };
    const { id } = await tx.insertInto('behaviour').values(row).returning('id').executeTakeFirstOrThrow();
    await tx
      .insertInto('draft_behaviour')
      .values({ behaviour_id: id, value_id: to, kind: line.kind, text: line.text, rank: i + 1 })
      .execute();
    await tx
      .updateTable('draft_behaviour')
      .set({ heir_id: id })
      .where('behaviour_id', '=', line.id)
      .execute();
  }
}

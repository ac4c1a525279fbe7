import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { getDraft } from './draft-queries.server';
import { noteAuthor, touchDraft } from './touch-draft.server';

export type Step = 'up' | 'down';

/** Moves a value one rank up or down; at the end of the list nothing happens. */
export async function moveValue(
  db: Db,
  actor: Actor,
  id: number,
  step: Step,
  now = new Date(),
): Promise<void> {
  allow(canWriteCharter(actor));
  await inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now, { what: `value-${id}-rank`, part: 'order' });
    const { values } = await getDraft(tx);
    const kept = values.filter((value) => !value.retired).map((value) => value.id);
    found(kept.includes(id) || undefined);
    const ids = swapped(kept, id, step);
    for (const [i, valueId] of ids.entries())
      await tx
        .updateTable('draft_value')
        .set({ rank: i + 1 })
        .where('value_id', '=', valueId)
        .execute();
  });
}

/** Moves a behaviour one place up or down among those of its kind. */
export async function moveBehaviour(
  db: Db,
  actor: Actor,
  id: number,
  step: Step,
  now = new Date(),
): Promise<void> {
  allow(canWriteCharter(actor));
  await inTransaction(db, async (tx) => {
    await touchDraft(tx, actor, now, { what: `behaviour-${id}-rank` });
    const { values } = await getDraft(tx);
    const all = values.flatMap((value) =>
      value.behaviours.map((behaviour) => ({ ...behaviour, valueId: value.id })),
    );
    const moved = found(all.find((behaviour) => behaviour.id === id && !behaviour.retired));
    await noteAuthor(tx, actor.id, `value-${moved.valueId}`, now);
    const beside = all.filter(
      (one) => one.valueId === moved.valueId && one.kind === moved.kind && !one.retired,
    );
    const ids = swapped(
      beside.map((one) => one.id),
      id,
      step,
    );
    for (const [i, behaviourId] of ids.entries())
      await tx
        .updateTable('draft_behaviour')
        .set({ rank: i + 1 })
        .where('behaviour_id', '=', behaviourId)
        .execute();
  });
}

function swapped(ids: number[], id: number, step: Step): number[] {
  const from = ids.indexOf(id);
  const to = from + (step === 'up' ? -1 : 1);
  if (to < 0 || to >= ids.length) return ids;
  const next = [...ids];
  next[from] = ids[to] as number;
  next[to] = id;
  return next;
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { addValue } from './add-value.server';
import { copyLines } from './copy-lines.server';
import { LIMITS } from './draft-field';
import { type DraftValue, getDraft } from './draft-queries.server';
import { retireValue } from './retire-value.server';
import { suggestWording } from './suggest-wording.server';

/**
 * Makes one value of two: a new one under a new name, for which the thanks of both count. Their words come along as
 * they are; a definition that does not fit beside the other waits as a suggestion.
 */
export async function mergeValues(
  db: Db,
  actor: Actor,
  { one, other, name }: { one: number; other: number; name: string },
  now = new Date(),
): Promise<{ id: number } | { refused: 'full' | 'same' }> {
  allow(canWriteCharter(actor));
  if (one === other) return { refused: 'same' };
  return inTransaction(db, async (tx) => {
    const { values } = await getDraft(tx);
    const [a, b] = [one, other].map((id) => found(values.find((value) => value.id === id && !value.retired)));
    const [first, second] = (a as DraftValue).rank <= (b as DraftValue).rank ? [a, b] : [b, a];
    if (!first || !second) return { refused: 'same' };
    // The first steps aside before the new one comes, so that sixteen can still become fifteen.
    await retireValue(tx, actor, first.id, { on: true }, now);
    await retireValue(tx, actor, second.id, { on: true }, now);
    const added = await addValue(tx, actor, now);
    if ('refused' in added) return added;
    for (const { id } of [first, second]) await retireValue(tx, actor, id, { on: true, heir: added.id }, now);
    const definition = joined(first.definition, second.definition);
    const whole = [...definition].length <= LIMITS.definition;
    const story = joined(first.story, second.story);
    await tx
      .updateTable('draft_value')
      .set({
        name,
        definition: whole ? definition : first.definition,
        story: [...story].length <= LIMITS.story ? story : first.story,
        icare: first.icare,
        hue: first.hue,
        glyph: first.glyph,
        rank: first.rank,
      })
      .where('value_id', '=', added.id)
      .execute();
    await copyLines(tx, actor, { lines: [...first.behaviours, ...second.behaviours], to: added.id });
    await closeRanks(tx);
    if (!whole) await suggestRest(tx, actor, added.id, first, second, now);
    return { id: added.id };
  });
}

const joined = (...texts: string[]) => texts.filter(Boolean).join('\n\n');

function suggestRest(tx: Db, actor: Actor, id: number, first: DraftValue, second: DraftValue, now: Date) {
  const reason = 'What the other of the two said.';
  const field = `value-${id}-definition`;
  return suggestWording(
    tx,
    actor,
    { field, base: first.definition, text: second.definition, reason, source: 'draft' },
    now,
  );
}

/** Ranks from one on, in their order, those set aside left out. */
export async function closeRanks(tx: Db): Promise<void> {
  await sql`update draft_value v set rank = o.place from (
      select value_id, row_number() over (order by rank, value_id) as place from draft_value where retired_at is null
    ) o where o.value_id = v.value_id and v.rank <> o.place`.execute(tx);
}

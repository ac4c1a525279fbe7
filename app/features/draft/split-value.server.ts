import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { addValue } from './add-value.server';
import { copyLines } from './copy-lines.server';
import { getDraft } from './draft-queries.server';
import { closeRanks } from './merge-values.server';
import { retireValue } from './retire-value.server';

type Split = {
  id: number;
  names: [string, string];
  /** The lines that go with the second; the others go with the first. */
  second: number[];
  /** Which of the two the thanks so far count for. */
  heir: 'first' | 'second' | 'none';
};

/** Makes two values of one. Both begin with its meaning and story, to be told apart by hand. */
export async function splitValue(db: Db, actor: Actor, { id, names, second, heir }: Split, now = new Date()) {
  allow(canWriteCharter(actor));
  return inTransaction(db, async (tx) => {
    const { values } = await getDraft(tx);
    const value = found(values.find((one) => one.id === id && !one.retired));
    await retireValue(tx, actor, id, { on: true }, now);
    const made: number[] = [];
    for (const [i, name] of names.entries()) {
      const added = await addValue(tx, actor, now, { splitFrom: id });
      if ('refused' in added) throw new SplitRefused();
      const { definition, story, icare, rank } = value;
      const look = i === 0 ? { hue: value.hue, glyph: value.glyph } : {};
      await tx
        .updateTable('draft_value')
        .set({ name, definition, story, icare, rank, ...look })
        .where('value_id', '=', added.id)
        .execute();
      const lines = value.behaviours.filter((line) => second.includes(line.id) === (i === 1));
      await copyLines(tx, actor, { lines, to: added.id });
      made.push(added.id);
    }
    const chosen = { first: made[0], second: made[1], none: undefined }[heir];
    await retireValue(tx, actor, id, { on: true, heir: chosen }, now);
    await closeRanks(tx);
    return { ids: made };
  }).catch((error: unknown) => {
    if (error instanceof SplitRefused) return { refused: 'full' as const };
    throw error;
  });
}

/** Takes back the transaction when there is no room for two. */
class SplitRefused extends Error {}

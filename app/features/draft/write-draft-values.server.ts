import type { Db } from '#db/connection.server';
import type { DocumentValue } from '~/features/charter/charter-document';
import type { Actor } from '~/features/organization/actor';
import { freeLook } from './add-value.server';
import { type DraftValue, getDraft } from './draft-queries.server';

type Line = DocumentValue['behaviours'][number];

/** Writes these values into the draft in their order and sets all others aside; returns the ids, in the same order. */
export async function writeDraftValues(tx: Db, actor: Actor, wanted: DocumentValue[], now: Date) {
  const { values: standing } = await getDraft(tx);
  // All step aside first, so that colours and signs can change hands.
  await tx
    .updateTable('draft_value')
    .set((eb) => ({ retired_at: eb.fn.coalesce('retired_at', eb.val(now)) }))
    .execute();
  const matched = match(wanted, standing);
  const ids: number[] = [];
  const lines = new Map<number, number>();
  for (const [i, value] of wanted.entries()) {
    const was = matched[i];
    const id = was?.id ?? (await newValue(tx, actor));
    await writeValue(tx, { value, id, was, rank: i + 1, now });
    await writeLines(tx, actor, { valueId: id, wanted: value.behaviours, was, now, lines });
    ids.push(id);
  }
  await writeHeirs(tx, wanted, ids, lines);
  return ids;
}

/** Which standing value each wanted one is: the one with its id, else with its name, else none. */
function match(wanted: DocumentValue[], standing: DraftValue[]): (DraftValue | undefined)[] {
  const left = new Map(standing.map((value) => [value.id, value]));
  const take = (value: DraftValue | undefined) => {
    if (value) left.delete(value.id);
    return value;
  };
  const byId = wanted.map(({ id }) => take(id ? left.get(id) : undefined));
  const plain = (name: string) => name.trim().toLocaleLowerCase();
  return byId.map((found, i) => {
    const name = plain(wanted[i]?.name ?? '');
    if (found || wanted[i]?.id || !name) return found;
    return take([...left.values()].find((value) => plain(value.name) === name));
  });
}

async function newValue(tx: Db, actor: Actor): Promise<number> {
  const { id } = await tx
    .insertInto('value')
    .values({ created_by: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

type Written = { value: DocumentValue; id: number; was?: DraftValue; rank: number; now: Date };

async function writeValue(tx: Db, { value, id, was, rank, now }: Written) {
  const { name, definition, story, icare } = value;
  const retired_at = value.retired ? now : null;
  const words = { name, definition, story, icare, rank, retired_at, heir_id: null };
  const look = await lookFor(tx, value, was);
  const row = { ...words, ...look };
  if (was) await tx.updateTable('draft_value').set(row).where('value_id', '=', id).execute();
  else
    await tx
      .insertInto('draft_value')
      .values({ ...row, value_id: id })
      .execute();
}

/** The wished colour and sign where they are free, else those it had, else any that are. */
async function lookFor(tx: Db, value: DocumentValue, was?: DraftValue) {
  const free = (await freeLook(tx)) ?? { hue: 'teal', glyph: 'heart' };
  if (value.retired)
    return { hue: value.hue ?? was?.hue ?? free.hue, glyph: value.glyph ?? was?.glyph ?? free.glyph };
  const taken = await tx
    .selectFrom('draft_value')
    .where('retired_at', 'is', null)
    .select(['hue', 'glyph'])
    .execute();
  const pick = (key: 'hue' | 'glyph') =>
    [value[key], was?.[key]].find((one) => one && !taken.some((other) => other[key] === one)) ?? free[key];
  return { hue: pick('hue'), glyph: pick('glyph') };
}

type Lines = { valueId: number; wanted: Line[]; was?: DraftValue; now: Date; lines: Map<number, number> };

async function writeLines(tx: Db, actor: Actor, { valueId, wanted, was, now, lines }: Lines) {
  await tx.updateTable('draft_behaviour').set({ retired_at: now }).where('value_id', '=', valueId).execute();
  const left = [...(was?.behaviours ?? [])];
  const take = (fits: (line: (typeof left)[number]) => boolean) => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0]?.id;
  };
  const byId = wanted.map((line) => line.id && take((one) => one.id === line.id));
  for (const [i, line] of wanted.entries()) {
    const known = byId[i] || (line.id ? 0 : take((one) => one.kind === line.kind && one.text === line.text));
    const row = {
      kind: line.kind,
      text: line.text,
      rank: i + 1,
      retired_at: line.retired ? now : null,
      heir_id: null,
    };
    const id = known || (await newLine(tx, actor, valueId));
    if (known) await tx.updateTable('draft_behaviour').set(row).where('behaviour_id', '=', id).execute();
    else
      await tx
        .insertInto('draft_behaviour')
        .values({ ...row, behaviour_id: id, value_id: valueId })
        .execute();
    if (line.id) lines.set(line.id, id);
  }
}

async function newLine(tx: Db, actor: Actor, value_id: number): Promise<number> {
  const row = { value_id, created_by: actor.id };
  const { id } = await tx.insertInto('behaviour').values(row).returning('id').executeTakeFirstOrThrow();
  return id;
}

/** Heirs and origins last, when everyone is there: the document's ids mean the values that were just written. */
async function writeHeirs(tx: Db, wanted: DocumentValue[], ids: number[], lines: Map<number, number>) {
  const meant = new Map(wanted.flatMap(({ id }, i) => (id ? [[id, ids[i] as number] as const] : [])));
  for (const [i, value] of wanted.entries()) {
    const id = ids[i] as number;
    const heir = (value.heir && meant.get(value.heir)) || null;
    const from = (value.splitFrom && meant.get(value.splitFrom)) || null;
    if (heir !== id && value.retired && heir)
      await tx.updateTable('draft_value').set({ heir_id: heir }).where('value_id', '=', id).execute();
    if (from !== id && from)
      await tx.updateTable('draft_value').set({ split_from: from }).where('value_id', '=', id).execute();
    for (const line of value.behaviours) {
      const [one, next] = [line.id && lines.get(line.id), line.heir && lines.get(line.heir)];
      if (one && next && one !== next)
        await tx
          .updateTable('draft_behaviour')
          .set({ heir_id: next })
          .where('behaviour_id', '=', one)
          .execute();
    }
  }
}

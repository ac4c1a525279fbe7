import type { Db } from '#db/connection.server';
import { addBehaviour } from '~/features/draft/add-behaviour.server';
import { addValue } from '~/features/draft/add-value.server';
import { chooseLook } from '~/features/draft/choose-look.server';
import { chooseOwner } from '~/features/draft/choose-owner.server';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import { retireBehaviour } from '~/features/draft/retire-behaviour.server';
import { retireValue } from '~/features/draft/retire-value.server';
import { saveField } from '~/features/draft/save-field.server';
import { textOfField } from '~/features/draft/show-suggestions';
import type { Actor } from '~/features/organization/actor';
import { publishCharter } from '~/features/publication/publish-charter.server';
import { demoCharterOne, demoCharterTwo } from './charter';
import { daysBefore, type House, known } from './seed-people';
import type { DemoCharter, DemoValue } from './types';

/** The ids that keys of values and behaviours stand for, over both versions. */
export type Keys = { values: Map<string, number>; behaviours: Map<string, number> };

/** Writes and publishes version one or two, as its leaders did on that day. */
export async function seedVersion(db: Db, house: House, keys: Keys, which: 1 | 2, now: Date): Promise<void> {
  const charter = which === 1 ? demoCharterOne : demoCharterTwo;
  const at = daysBefore(now, charter.daysAgo);
  const leader = known(house.people, charter.owner);
  for (const field of ['vision', 'serves', 'feel', 'mission', 'precedence'] as const)
    await write(db, leader, field, charter[field], at);
  await chooseOwner(db, leader, { person: leader.id, name: leader.name, title: leader.title }, at);
  for (const [key, id] of keys.values)
    if (!charter.values.some((value) => value.key === key))
      await retireValue(db, leader, id, { on: true }, at);
  for (const value of charter.values) await seedValue(db, leader, keys, value, at);
  await order(db, charter, keys);
  const draft = await getDraft(db);
  const publication = { replaces: which - 1, fingerprint: fingerprintOf(draft), note: charter.note };
  const outcome = await publishCharter(db, leader, publication, at);
  if (outcome.refused) throw new Error(`The demo charter was refused: ${JSON.stringify(outcome)}`);
}

async function seedValue(db: Db, leader: Actor, keys: Keys, value: DemoValue, at: Date) {
  let id = keys.values.get(value.key);
  if (!id) {
    const added = await addValue(db, leader, at);
    if ('refused' in added) throw new Error('The demo charter has too many values.');
    id = added.id;
    keys.values.set(value.key, id);
  }
  for (const field of ['name', 'definition', 'story'] as const)
    await write(db, leader, `value-${id}-${field}`, value[field], at);
  await chooseLook(db, leader, id, { hue: value.hue, glyph: value.glyph, icare: value.icare }, at);
  const draft = await getDraft(db);
  const standing = draft.values.find((one) => one.id === id)?.behaviours.filter((one) => !one.retired) ?? [];
  const wanted = value.behaviours.map((one) => keys.behaviours.get(one.key));
  for (const one of standing)
    if (!wanted.includes(one.id)) await retireBehaviour(db, leader, one.id, { on: true }, at);
  for (const one of value.behaviours) {
    const known = keys.behaviours.get(one.key);
    if (known) await write(db, leader, `behaviour-${known}-text`, one.text, at);
    else keys.behaviours.set(one.key, (await addBehaviour(db, leader, { value: id, ...one }, at)).id);
  }
}

async function write(db: Db, leader: Actor, field: string, text: string, at: Date) {
  await saveField(db, leader, { field, text, base: textOfField(await getDraft(db), field) }, at);
}

async function order(db: Db, charter: DemoCharter, keys: Keys) {
  for (const [i, value] of charter.values.entries())
    await db
      .updateTable('draft_value')
      .set({ rank: i + 1 })
      .where('value_id', '=', known(keys.values, value.key))
      .execute();
}

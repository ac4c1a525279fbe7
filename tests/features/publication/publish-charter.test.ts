import { expect, test } from 'vitest';
import { charterByNumber, findCharterInForce } from '~/features/charter/charter-queries.server';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import { retireValue } from '~/features/draft/retire-value.server';
import { saveField } from '~/features/draft/save-field.server';
import { publishCharter } from '~/features/publication/publish-charter.server';
import { aDraftValue, aPublishedCharter, publish } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, aPerson } from '../../support/factories';

const db = aDatabase();
const leader = async () => anActor(await aLeader(db()));

const mapOf = async (version: number) => {
  const rows = await db()
    .selectFrom('charter_version_value_map')
    .where('version', '=', version)
    .orderBy('value_id')
    .select(['value_id', 'counts_for'])
    .execute();
  return rows.map((row) => [row.value_id, row.counts_for]);
};

test('an unfinished draft says what is missing', async () => {
  expect(await publish(db(), await leader(), 0)).toEqual({
    refused: 'incomplete',
    missing: ['The vision is still empty.', 'There is no value yet.'],
  });
});

test('a version reads as it was written and never changes', async () => {
  const one = await leader();
  const [safe] = await aPublishedCharter(db(), one, ['Safe hands']);
  expect(await findCharterInForce(db())).toMatchObject({
    number: 1,
    vision: 'Whoever comes to us is family.',
    values: [
      { id: safe?.id, name: 'Safe hands', rank: 1, behaviours: [{ kind: 'do', text: 'Show Safe hands.' }] },
    ],
  });
  await expect(db().updateTable('charter_version').set({ vision: 'x' }).execute()).rejects.toThrow(
    'never changes',
  );
  await expect(db().deleteFrom('charter_version_value').execute()).rejects.toThrow('never changes');
});

test('a renamed value keeps its identity, and the old version its old name', async () => {
  const one = await leader();
  const [value] = await aPublishedCharter(db(), one, ['Candour']);
  await saveField(db(), one, { field: `value-${value?.id}-name`, text: 'Say it plainly', base: 'Candour' });
  expect(await publish(db(), one, 1)).toEqual({ number: 2 });
  expect((await charterByNumber(db(), 1))?.values[0]).toMatchObject({ id: value?.id, name: 'Candour' });
  expect((await charterByNumber(db(), 2))?.values[0]).toMatchObject({
    id: value?.id,
    name: 'Say it plainly',
  });
  expect(await mapOf(2)).toEqual([[value?.id, value?.id]]);
});

test('a retired value counts for its heir, along a chain, or for none; brought back it counts its own again', async () => {
  const one = await leader();
  const [a, b, c] = (await aPublishedCharter(db(), one, ['A', 'B', 'C'])).map((value) => value.id);
  await retireValue(db(), one, a as number, { on: true, heir: b });
  await publish(db(), one, 1);
  expect(await mapOf(2)).toEqual([
    [a, b],
    [b, b],
    [c, c],
  ]);
  await retireValue(db(), one, b as number, { on: true, heir: c });
  await publish(db(), one, 2);
  expect(await mapOf(3)).toEqual([
    [a, c],
    [b, c],
    [c, c],
  ]);
  await retireValue(db(), one, b as number, { on: true });
  expect(await publish(db(), one, 3)).toEqual({ number: 4 });
  expect(await mapOf(4)).toEqual([
    [a, null],
    [b, null],
    [c, c],
  ]);
  await retireValue(db(), one, a as number, { on: false });
  await publish(db(), one, 4);
  expect(await mapOf(5)).toEqual([
    [a, a],
    [b, null],
    [c, c],
  ]);
});

test('two who publish at once make one version', async () => {
  const one = await leader();
  const two = await leader();
  await aPublishedCharter(db(), one);
  await aDraftValue(db(), one, 'Leave it better');
  const fingerprint = fingerprintOf(await getDraft(db()));
  const both = [one, two].map((who) => publishCharter(db(), who, { replaces: 1, fingerprint, note: '' }));
  const outcomes = await Promise.all(both);
  expect(outcomes).toContainEqual({ number: 2 });
  expect(outcomes).toContainEqual({ refused: 'version-changed' });
  expect(await db().selectFrom('charter_version').select('number').orderBy('number').execute()).toEqual([
    { number: 1 },
    { number: 2 },
  ]);
});

test('a draft that changed after the look is refused, and so is one that says nothing new', async () => {
  const one = await leader();
  await aPublishedCharter(db(), one);
  const fingerprint = fingerprintOf(await getDraft(db()));
  expect(await publishCharter(db(), one, { replaces: 1, fingerprint, note: '' })).toEqual({
    refused: 'nothing-new',
  });
  await aDraftValue(db(), one, 'Leave it better');
  expect(await publishCharter(db(), one, { replaces: 1, fingerprint, note: '' })).toEqual({
    refused: 'draft-changed',
  });
});

test('members may not publish', async () => {
  const member = anActor(await aPerson(db()));
  await expect(publish(db(), member, 0)).rejects.toMatchObject({ status: 403 });
});

import { expect, test } from 'vitest';
import { changesBetween } from '~/features/charter/charter-changes';
import { charterByNumber, getCharterVersion } from '~/features/charter/charter-queries.server';
import { getDraft } from '~/features/draft/draft-queries.server';
import { mergeValues } from '~/features/draft/merge-values.server';
import { saveField } from '~/features/draft/save-field.server';
import { splitValue } from '~/features/draft/split-value.server';
import { listOpenSuggestions } from '~/features/draft/suggestion-queries.server';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { listLived } from '~/features/stories/lived.server';
import { aPublishedCharter, aRecognition, publish } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();

async function aLivedCharter(names: string[]) {
  await anOrganization(db());
  const leader = anActor(await aLeader(db()));
  const ben = anActor(await aPerson(db(), { name: 'Ben' }));
  const values = await aPublishedCharter(db(), leader, names);
  return { leader, ben, values };
}

const says = async (from: number, to: number) => {
  const heirs = (await charterByNumber(db(), to))?.countsFor;
  const { values } = changesBetween(
    await getCharterVersion(db(), from),
    await getCharterVersion(db(), to),
    (id) => heirs?.get(id),
  );
  return Object.fromEntries(values.map(({ name, says: lines }) => [name, lines.join(' ')]));
};

const counts = async (version: number) => {
  const charter = await getCharterVersion(db(), version);
  const lived = await listLived(db(), charter, { now: new Date(), timeZone: 'UTC' });
  return Object.fromEntries(lived.map(({ valueId, count }) => [valueId, count]));
};

test('two values merged: thanks of both count for the new one, a card with both once, and all texts come along', async () => {
  const { leader, ben, values } = await aLivedCharter(['Candour', 'Openness', 'Safe hands']);
  const [a, b, c] = values.map(({ id }) => id) as [number, number, number];
  await aRecognition(db(), leader, { people: [ben.id], values: [a] });
  await aRecognition(db(), leader, {
    people: [ben.id],
    values: [b],
    behaviours: [values[1]?.behaviourId ?? 0],
  });
  await aRecognition(db(), leader, { people: [ben.id], values: [a, b] });
  const merged = await mergeValues(db(), leader, { one: a, other: b, name: 'Say it plainly' });
  const { id } = merged as { id: number };
  const draft = await getDraft(db());
  expect(draft.values.find((value) => value.id === id)).toMatchObject({
    name: 'Say it plainly',
    definition: 'What Candour means.\n\nWhat Openness means.',
    rank: 1,
    behaviours: [{ text: 'Show Candour.' }, { text: 'Show Openness.' }],
  });
  expect(await publish(db(), leader, 1)).toEqual({ number: 2 });
  expect(await says(1, 2)).toEqual({
    'Say it plainly': 'New, made of Candour and Openness.',
    'Safe hands': 'Moved from rank 3 to 2.',
    Candour: 'Merged with Openness into Say it plainly.',
    Openness: 'Merged with Candour into Say it plainly.',
  });
  expect(await counts(2)).toEqual({ [id]: 3, [c]: 0 });
  expect((await listFeed(db(), ben, 2, { value: id })).cards).toHaveLength(3);
  const map = await db()
    .selectFrom('charter_version_behaviour_map')
    .where('version', '=', 2)
    .selectAll()
    .execute();
  const heir = map.find(({ behaviour_id }) => behaviour_id === values[1]?.behaviourId)?.counts_for;
  expect((await charterByNumber(db(), 2))?.values[0]?.behaviours.map((line) => line.id)).toContain(heir);
});

test('a definition that does not fit beside the other waits as a suggestion', async () => {
  const { leader, values } = await aLivedCharter(['Candour', 'Openness']);
  const [a, b] = values.map(({ id }) => id) as [number, number];
  const long = 'We say it. '.repeat(30).trim();
  await saveField(db(), leader, { field: `value-${a}-definition`, text: long, base: 'What Candour means.' });
  await saveField(db(), leader, {
    field: `value-${b}-definition`,
    text: `${long}!`,
    base: 'What Openness means.',
  });
  const { id } = (await mergeValues(db(), leader, { one: a, other: b, name: 'Plainly' })) as { id: number };
  expect((await getDraft(db())).values.find((value) => value.id === id)?.definition).toBe(long);
  expect(await listOpenSuggestions(db(), leader)).toMatchObject([
    { field: `value-${id}-definition`, text: `${long}!` },
  ]);
});

test.each(['first', 'second', 'none'] as const)('a value split, its thanks for %s', async (heir) => {
  const { leader, ben, values } = await aLivedCharter(['Care', 'Safe hands']);
  const [care, safe] = values.map(({ id }) => id) as [number, number];
  await aRecognition(db(), leader, { people: [ben.id], values: [care] });
  const lines = [values[0]?.behaviourId ?? 0];
  const split = await splitValue(db(), leader, { id: care, names: ['Stay', 'Listen'], second: lines, heir });
  const [stay, listen] = (split as { ids: [number, number] }).ids;
  // A value needs one thing that we do; the first got none.
  await db().updateTable('draft_behaviour').set({ text: 'Listen.' }).where('value_id', '=', listen).execute();
  const { addBehaviour } = await import('~/features/draft/add-behaviour.server');
  await addBehaviour(db(), leader, { value: stay, kind: 'do', text: 'Stay.' });
  expect(await publish(db(), leader, 1)).toEqual({ number: 2 });
  const name = { first: 'Stay', second: 'Listen', none: 'no other value' }[heir];
  expect(await says(1, 2)).toEqual({
    Stay: 'New, split from Care.',
    Listen: 'New, split from Care.',
    'Safe hands': 'Moved from rank 2 to 3.',
    Care: `Split into Stay and Listen. Its thanks count for ${name}.`,
  });
  expect(await counts(2)).toEqual({
    [stay]: heir === 'first' ? 1 : 0,
    [listen]: heir === 'second' ? 1 : 0,
    [safe]: 0,
  });
});

test('sixteen values leave no room to split one, and the draft stays as it was', async () => {
  const { leader, values } = await aLivedCharter(Array.from({ length: 16 }, (_, i) => `Value ${i}`));
  const split = {
    id: values[0]?.id ?? 0,
    names: ['A', 'B'] as [string, string],
    second: [],
    heir: 'none' as const,
  };
  expect(await splitValue(db(), leader, split)).toEqual({ refused: 'full' });
  expect((await getDraft(db())).values.filter((value) => !value.retired)).toHaveLength(16);
});

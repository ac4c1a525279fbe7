import { expect, test } from 'vitest';
import { getDraft } from '~/features/draft/draft-queries.server';
import { listRefusedTexts, settleRefused } from '~/features/draft/refused-text.server';
import { saveField } from '~/features/draft/save-field.server';
import { aDraftValue } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, aPerson } from '../../support/factories';

const db = aDatabase();

test('two leaders on one field: one text stands, the other is kept for its writer, both are seen', async () => {
  const [one, two] = [anActor(await aLeader(db())), anActor(await aLeader(db()))];
  const [first, second] = await Promise.all([
    saveField(db(), one, { field: 'vision', text: 'We stay.', base: '' }),
    saveField(db(), two, { field: 'vision', text: 'We listen.', base: '' }),
  ]);
  const loser = first.refused ? one : two;
  const [standing, lost] = first.refused ? ['We listen.', 'We stay.'] : ['We stay.', 'We listen.'];
  expect(first.refused ? first : second).toEqual({ refused: 'changed-meanwhile', theirs: standing });
  expect((await getDraft(db())).vision).toBe(standing);
  expect(await listRefusedTexts(db(), loser)).toMatchObject([{ field: 'vision', text: lost }]);

  expect(await saveField(db(), loser, { field: 'vision', text: lost, base: standing })).toEqual({
    saved: lost,
  });
  expect(await listRefusedTexts(db(), loser)).toEqual([]);
});

test('a refused text can be let go', async () => {
  const one = anActor(await aLeader(db()));
  await saveField(db(), one, { field: 'serves', text: 'Patients.', base: '' });
  await saveField(db(), one, { field: 'serves', text: 'Guests.', base: 'Nobody.' });
  await settleRefused(db(), one, { field: 'serves', now: new Date() });
  expect(await listRefusedTexts(db(), one)).toEqual([]);
  expect((await getDraft(db())).serves).toBe('Patients.');
});

test('saving the same text twice is no conflict', async () => {
  const one = anActor(await aLeader(db()));
  const { id } = await aDraftValue(db(), one, 'Safe hands');
  const edit = { field: `value-${id}-name`, text: 'Steady hands', base: 'Safe hands' };
  expect(await saveField(db(), one, edit)).toEqual({ saved: 'Steady hands' });
  expect(await saveField(db(), one, edit)).toEqual({ saved: 'Steady hands' });
});

test('a text that is too long is refused, and kept whole', async () => {
  const one = anActor(await aLeader(db()));
  const text = 'x'.repeat(161);
  expect(await saveField(db(), one, { field: 'vision', text, base: '' })).toEqual({
    refused: 'too-long',
    theirs: '',
  });
  expect(await listRefusedTexts(db(), one)).toMatchObject([{ field: 'vision', text }]);
});

test.each(['vision; drop table person', 'value-1-hue', 'value-99-name', 'behaviour-0-text', 'constructor'])(
  'there is no field %s',
  async (field) => {
    const one = anActor(await aLeader(db()));
    await expect(saveField(db(), one, { field, text: 'x', base: '' })).rejects.toMatchObject({ status: 404 });
  },
);

test('members may not write', async () => {
  const member = anActor(await aPerson(db()));
  await expect(saveField(db(), member, { field: 'vision', text: 'x', base: '' })).rejects.toMatchObject({
    status: 403,
  });
});

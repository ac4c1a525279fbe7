import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listSlides, MOST_LETTERS } from '~/features/screens/screen-slides.server';
import { listChosen } from '~/features/stories/chosen-stories.server';
import { aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { anActor, anOrganization, aPerson } from '../../support/factories';
import { aHouse, aLetterAt } from '../nudges/house';

const db = aDatabase();
const at = new Date('2026-11-18T10:00:00Z');
const shows = async (teams: number[] = []) =>
  (await listSlides(db(), { version: 1, house: 'Three Houses', teams })).map(({ key }) => key);

const tell = (recognition_id: number, value_id: number, by: { id: number }, wish = {}) =>
  db()
    .insertInto('story')
    .values({ recognition_id, value_id, chosen_by: by.id, chosen_at: at, ...wish })
    .execute();

test('before a charter is published only the name of the house is shown', async () => {
  await anOrganization(db());
  expect(await listSlides(db(), { version: 0, house: 'Three Houses', teams: [] })).toEqual([
    { kind: 'house', key: 'house', name: 'Three Houses' },
  ]);
});

test('without letters it shows the vision and each value with what we do', async () => {
  const { values } = await aHouse(db());
  const [vision, value, ...more] = await listSlides(db(), { version: 1, house: '', teams: [] });
  expect(vision).toEqual({
    kind: 'vision',
    key: 'vision',
    text: 'Whoever comes to us is family.',
    serves: '',
  });
  expect(value).toMatchObject({
    kind: 'value',
    key: `value-${values[0]?.id}`,
    name: 'Safe hands',
    definition: 'What Safe hands means.',
    lines: ['Show Safe hands.'],
  });
  expect(more).toHaveLength(1);
});

test('the newest letters come between the values, as far as everyone may read them', async () => {
  const { helena, lea, max, values } = await aHouse(db());
  const wish = { people: [lea.id], values: [values[0]?.id ?? 0] };
  const open = await aLetterAt(db(), helena, at, { ...wish, people: [lea.id, max.id] });
  await aLetterAt(db(), helena, at, { ...wish, wish: 'named' });
  await aLetterAt(db(), helena, at, { ...wish, wish: 'managers' });
  const back = await aLetterAt(db(), helena, at, wish);
  const held = await aLetterAt(db(), helena, at, wish);
  const hidden = await aLetterAt(db(), helena, at, wish);
  await aRecognition(db(), helena, wish);
  await sql`update recognition set withdrawn_at = ${at} where id = ${back}`.execute(db());
  await sql`update recognition set held_at = ${at} where id = ${held}`.execute(db());
  await sql`update recognition_recipient set hidden_at = ${at} where recognition_id = ${hidden}`.execute(
    db(),
  );
  const [first, second] = values.map(({ id }) => `value-${id}`);
  expect(await shows()).toEqual(['vision', first, `thanks-${open}`, second]);
  const [, , letter] = await listSlides(db(), { version: 1, house: '', teams: [] });
  expect(letter).toEqual({
    kind: 'thanks',
    key: `thanks-${open}`,
    id: open,
    to: 'Lea and Max',
    text: 'You stayed until the last patient had been picked up.',
    by: 'Helena',
    byLine: '',
    value: { name: 'Safe hands', hue: expect.any(String), glyph: expect.any(String) },
    why: '',
  });
});

test('teams have the letters to them and to those below, and nobody else’s', async () => {
  const { helena, site, ward, lea, bruno, values } = await aHouse(db());
  const elsewhere = anActor(await aPerson(db(), { name: 'Elsewhere' }));
  const wish = { values: [values[0]?.id ?? 0] };
  const toLea = await aLetterAt(db(), helena, at, { ...wish, people: [lea.id] });
  const toWard = await aLetterAt(db(), helena, at, { ...wish, teams: [ward.id] });
  const away = await aLetterAt(db(), bruno, at, { ...wish, people: [elsewhere.id] });
  await tell(away, values[1]?.id ?? 0, helena);
  const letters = async (teams: number[]) =>
    (await shows(teams)).filter((key) => /\w+-\d+$/.test(key) && !key.startsWith('value'));
  expect(await letters([])).toEqual([`thanks-${toWard}`, `story-${away}`, `thanks-${toLea}`]);
  expect(await letters([site.id])).toEqual([`thanks-${toWard}`, `thanks-${toLea}`]);
  expect(await letters([ward.id, site.id])).toEqual([`thanks-${toWard}`, `thanks-${toLea}`]);
});

test('of each value the story chosen last is told, and not once more among the newest', async () => {
  const { helena, lea, values } = await aHouse(db());
  const value = values[0]?.id ?? 0;
  const wish = { people: [lea.id], values: [value] };
  const [old, latest, hidden] = [
    await aLetterAt(db(), helena, at, wish),
    await aLetterAt(db(), helena, at, wish),
    await aLetterAt(db(), helena, at, { ...wish, wish: 'named' as const }),
  ];
  await tell(old, value, helena);
  await tell(latest, value, helena, { chosen_at: new Date(at.getTime() + 1000), why: 'It is what we mean.' });
  await tell(hidden, value, helena, { chosen_at: new Date(at.getTime() + 2000) });
  expect(await shows()).toEqual([
    'vision',
    `value-${value}`,
    `story-${latest}`,
    `thanks-${old}`,
    `value-${values[1]?.id}`,
  ]);
  const chosen = await listChosen(db(), 1, { most: 3 });
  expect(chosen.map(({ card, why, valueId }) => [card.id, why, valueId])).toEqual([
    [latest, 'It is what we mean.', value],
    [old, '', value],
  ]);
});

test('no more than a dozen, and a long one is cut at a word', async () => {
  const { helena, lea, values } = await aHouse(db());
  const text = 'You stayed with us until the very last patient had been picked up. '.repeat(12);
  for (let i = 0; i < MOST_LETTERS + 2; i++)
    await aLetterAt(db(), helena, at, { people: [lea.id], values: [values[0]?.id ?? 0], text });
  const slides = await listSlides(db(), { version: 1, house: '', teams: [] });
  const letters = slides.flatMap((slide) => (slide.kind === 'thanks' ? [slide] : []));
  expect(letters).toHaveLength(MOST_LETTERS);
  expect(letters[0]?.text).toMatch(/^You stayed .* \w+…$/);
  expect(letters[0]?.text.length).toBeLessThanOrEqual(360);
});

import { beforeEach, expect, test } from 'vitest';
import { listNotices } from '~/features/notices/notice-queries.server';
import { listWaiting } from '~/features/nudges/waiting.server';
import { listAudit } from '~/features/organization/audit-queries.server';
import { cosign } from '~/features/recognition/cosign.server';
import { editRecognition } from '~/features/recognition/edit-recognition.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { answerConsent } from '~/features/stories/answer-consent.server';
import { askForConsent } from '~/features/stories/ask-for-consent.server';
import { changeVisitorsPage } from '~/features/stories/change-visitors-page.server';
import { chooseStory } from '~/features/stories/choose-story.server';
import { findConsent } from '~/features/stories/consent-queries.server';
import { removeStory } from '~/features/stories/remove-story.server';
import { visitorsInput } from '~/features/stories/story-input';
import { findStory, listValuesForStaff } from '~/features/stories/story-queries.server';
import { aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aSmallHouse, tellOfAll } from '../../support/small-house';

const db = aDatabase();
let house: Awaited<ReturnType<typeof aSmallHouse>>;
let letter: number;

const valueAt = (place: number) => house.values[place]?.id ?? 0;
const story = (wish = {}) => ({
  id: letter,
  version: 1,
  value: valueAt(0),
  why: 'So it is.',
  visitors: true,
  ...wish,
});
const asked = async () =>
  (
    await db()
      .selectFrom('notice')
      .where('kind', '=', 'story-asked')
      .orderBy('id')
      .select('person_id')
      .execute()
  ).map((notice) => notice.person_id);
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

beforeEach(async () => {
  house = await aSmallHouse(db());
  letter = await aRecognition(db(), house.ana, { people: [house.ben.id], values: [valueAt(0), valueAt(1)] });
  await tellOfAll(db());
});

test('a leader tells a letter under one of its values, says why, and takes it off again; the log knows', async () => {
  expect(await chooseStory(db(), house.lena, story({ visitors: false }))).toEqual({ id: letter });
  expect(await findStory(db(), 1, letter)).toEqual({
    valueId: valueAt(0),
    why: 'So it is.',
    visitors: false,
    people: 2,
    answered: 0,
    without: 0,
    forStaff: false,
    shown: false,
  });
  await chooseStory(db(), house.lena, story({ value: valueAt(1), why: '', visitors: false }));
  expect(await findStory(db(), 1, letter)).toMatchObject({ valueId: valueAt(1), why: '' });
  expect(await asked()).toEqual([]);
  await removeStory(db(), house.lena, letter);
  expect(await findStory(db(), 1, letter)).toBeUndefined();
  const { entries } = await listAudit(db(), {}, 'UTC', 3);
  expect(entries.map(({ did, by, recognitionId }) => [did, by, recognitionId])).toEqual([
    ['story-removed', 'Lena Brandt', letter],
    ['story-told', 'Lena Brandt', letter],
    ['story-told', 'Lena Brandt', letter],
  ]);
});

test('members choose no stories, nobody tells what not all may read, nor under a value it was not given for', async () => {
  await expect(chooseStory(db(), house.cleo, story())).rejects.toMatchObject({ status: 403 });
  await expect(removeStory(db(), house.cleo, letter)).rejects.toMatchObject({ status: 403 });
  await expect(removeStory(db(), house.lena, letter)).rejects.toMatchObject({ status: 404 });
  expect(await chooseStory(db(), house.lena, story({ value: valueAt(2) }))).toEqual({
    refused: 'value-gone',
  });
  await hideRecognition(db(), house.ben, letter, { on: true });
  await expect(chooseStory(db(), house.lena, story())).rejects.toMatchObject({ status: 404 });
  const own = await aRecognition(db(), house.lena, {
    people: [house.ben.id],
    values: [valueAt(0)],
    wish: 'named',
  });
  await expect(chooseStory(db(), house.lena, story({ id: own }))).rejects.toMatchObject({ status: 403 });
});

test('everyone on it with an account is asked once, and whoever signs it later when they do', async () => {
  await cosign(db(), house.cleo, { id: letter, sentence: 'I saw it too.' });
  await chooseStory(db(), house.lena, story());
  expect((await asked()).sort()).toEqual([house.ana.id, house.ben.id, house.cleo.id].sort());
  const { notices } = await listNotices(db(), house.ben, { now: new Date() });
  expect(notices[0]).toMatchObject({
    says: 'Lena Brandt asks whether visitors of our culture page may read a letter you are on.',
    path: `/thanks/${letter}/consent`,
  });
  await answerConsent(db(), house.ben, { id: letter, agreed: false });
  await removeStory(db(), house.lena, letter);
  await chooseStory(db(), house.lena, story());
  await askForConsent(db(), new Date());
  expect(await asked()).toHaveLength(3);
  expect(await findConsent(db(), house.ben, letter)).toMatchObject({ agreed: false, asked: true });
  await cosign(db(), house.noor, { id: letter, sentence: 'So did I.' });
  await askForConsent(db(), new Date());
  expect((await asked()).slice(3)).toEqual([house.noor.id]);
  expect(await findStory(db(), 1, letter)).toMatchObject({ people: 4, answered: 1 });
});

test('the question waits for whoever is on it: until they answer, anew once its words change, not while nobody asks', async () => {
  const waits = async () =>
    (await listWaiting(db(), house.ben, null, new Date())).filter(
      ({ to }) => to === `/thanks/${letter}/consent`,
    ).length;
  expect(await waits()).toBe(0);
  await chooseStory(db(), house.lena, story());
  expect(await waits()).toBe(1);
  await answerConsent(db(), house.ben, { id: letter, agreed: true });
  expect(await waits()).toBe(0);
  await cosign(db(), house.cleo, { id: letter, sentence: 'I saw it too.' });
  expect(await waits()).toBe(1);
  await removeStory(db(), house.lena, letter);
  expect(await waits()).toBe(0);
});

test('once its words change, those who had agreed are asked anew, and who said no or nothing yet is not', async () => {
  await cosign(db(), house.cleo, { id: letter, sentence: 'I saw it too.' });
  await chooseStory(db(), house.lena, story());
  await answerConsent(db(), house.ana, { id: letter, agreed: true });
  await answerConsent(db(), house.ben, { id: letter, agreed: false });
  const change = {
    text: 'You stayed until the last of them was home.',
    values: [valueAt(0)],
    behaviours: [],
    people: [],
  };
  await editRecognition(db(), house.ana, letter, change, later(1));
  expect(await findConsent(db(), house.ana, letter)).toMatchObject({ agreed: null });
  await askForConsent(db(), later(2));
  await askForConsent(db(), later(3));
  expect((await asked()).slice(3)).toEqual([house.ana.id]);
  expect(await findConsent(db(), house.ben, letter)).toMatchObject({ agreed: false });
  expect(await findStory(db(), 1, letter)).toMatchObject({ people: 3, answered: 1 });
});

test('only those on a letter answer for it, and only once somebody asked', async () => {
  await expect(answerConsent(db(), house.ben, { id: letter, agreed: true })).rejects.toMatchObject({
    status: 404,
  });
  await chooseStory(db(), house.lena, story());
  await expect(answerConsent(db(), house.lena, { id: letter, agreed: true })).rejects.toMatchObject({
    status: 404,
  });
  await expect(answerConsent(db(), house.cleo, { id: letter, agreed: true })).rejects.toMatchObject({
    status: 404,
  });
  await answerConsent(db(), house.ben, { id: letter, agreed: true });
  await removeStory(db(), house.lena, letter);
  await answerConsent(db(), house.ben, { id: letter, agreed: false });
  expect(await findConsent(db(), house.ben, letter)).toMatchObject({ agreed: false, asked: false });
});

test('admins choose what visitors see, and the log knows; values they leave out stay among the staff', async () => {
  const edition = () => db().selectFrom('visitors_edition').select('number').executeTakeFirstOrThrow();
  const before = await edition();
  const page = visitorsInput.parse({ open: true, hue: 'teal', values: [valueAt(0), valueAt(2)] });
  await expect(changeVisitorsPage(db(), house.lena, { ...page, version: 1 })).rejects.toMatchObject({
    status: 403,
  });
  await changeVisitorsPage(db(), house.ada, { ...page, version: 1 });
  expect((await listValuesForStaff(db(), 1)).sort()).toEqual([valueAt(1), valueAt(3)].sort());
  expect((await edition()).number).toBeGreaterThan(before.number);
  const { entries } = await listAudit(db(), {}, 'UTC', 1);
  expect(entries[0]).toMatchObject({
    did: 'visitors-page-changed',
    details: { page: 'open', 'for staff': 2 },
  });
  await changeVisitorsPage(db(), house.ada, {
    ...page,
    values: house.values.map(({ id }) => id),
    version: 1,
  });
  expect(await listValuesForStaff(db(), 1)).toEqual([]);
  for (const nonsense of [{ hue: 'gold' }, { language: 'xx' }, { title: 'x'.repeat(81) }])
    expect(visitorsInput.safeParse(nonsense).success).toBe(false);
});

test('a yes is to the words that were shown, and to no others', async () => {
  await chooseStory(db(), house.lena, story());
  const { words } = (await findConsent(db(), house.ben, letter)) ?? {};
  await cosign(db(), house.cleo, { id: letter, sentence: 'I saw it too.' }, later(1));
  const answer = { id: letter, agreed: true, words };
  expect(await answerConsent(db(), house.ben, answer, later(2))).toEqual({ refused: 'words-changed' });
  expect(await findConsent(db(), house.ben, letter)).toMatchObject({ agreed: null });
  const anew = (await findConsent(db(), house.ben, letter))?.words;
  await answerConsent(db(), house.ben, { ...answer, words: anew }, later(3));
  expect(await findConsent(db(), house.ben, letter)).toMatchObject({ agreed: true });
});

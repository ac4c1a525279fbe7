import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/organization/actor';
import { deactivatePerson } from '~/features/people/deactivate-person.server';
import { cosign, withdrawCosign } from '~/features/recognition/cosign.server';
import { editRecognition } from '~/features/recognition/edit-recognition.server';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { react } from '~/features/recognition/react.server';
import type { Served } from '~/features/recognition/served';
import { tellOfThanks, UNDO_SECONDS } from '~/features/recognition/tell-of-thanks.server';
import { thankSomeone } from '~/features/recognition/thank-someone.server';
import {
  type Begun,
  discardDraft,
  keepDraft,
  listDrafts,
  sweepPictures,
} from '~/features/recognition/thanks-draft.server';
import { undoThanks } from '~/features/recognition/undo-thanks.server';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { writeComment } from '~/features/recognition/write-comment.server';
import { coachLetter } from '~/features/thanking/coach-letter.server';
import { readNames } from '~/features/thanking/find-recipients.server';
import { openLetter } from '~/features/thanking/open-letter.server';
import {
  addPicture,
  getThanksPicture,
  listKept,
  settlePictures,
} from '~/features/thanking/thanks-pictures.server';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anAdmin, anOrganization, aPerson, aTeam } from '../../support/factories';

const db = aDatabase();
const PASSWORD = 'a long enough password';
const TEXT = 'You stayed until the last patient had been picked up, and told me so.';
const now = new Date('2026-11-24T12:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

let ana: Actor;
let ben: Actor;
let cara: Actor;
let admin: Actor;
let value = 0;

beforeEach(async () => {
  await anOrganization(db());
  const team = await aTeam(db(), { name: 'Reception' });
  const person = async (name: string, make = aPerson) =>
    anActor(await make(db(), { name, homeTeamId: team.id, password: PASSWORD }));
  ana = await person('Ana Silva');
  ben = await person('Ben Ode');
  cara = await person('Cara Ng');
  admin = await person('Ada Min', anAdmin);
  [{ id: value = 0 } = {}] = (await aPublishedCharter(db(), await person('Lea Der', aLeader))) as {
    id: number;
  }[];
});

const begun = (wish: Partial<Begun> = {}) => ({
  people: [ben.id],
  teams: [],
  who: '',
  list: '',
  text: TEXT,
  values: [value],
  behaviours: [],
  wish: 'managers',
  happened: '2026-11-23',
  evidence: 'https://example.org/x',
  served: 'customer' as Served,
  ...(wish as Partial<Begun> & { served?: Served }),
});

const thanks = (wish = {}) => ({ people: [ben.id], values: [value], text: TEXT, ...wish });
const count = async (table: 'recognition' | 'notice' | 'thanks_draft' | 'thanks_picture') =>
  (await db().selectFrom(table).selectAll().execute()).length;
const picture = async (width = 40) =>
  new Blob([
    new Uint8Array(
      await sharp({ create: { width, height: 30, channels: 3, background: 'teal' } })
        .png()
        .toBuffer(),
    ),
  ]);

describe('a draft', () => {
  it('is kept as it grows, one for each form, and is nobody else’s', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    await keepDraft(db(), ana, { ...begun({ text: 'You' }), key: one, now });
    await keepDraft(db(), ana, { ...begun(), key: one, now: later(5) });
    await keepDraft(db(), ana, { ...begun({ people: [cara.id] }), key: two, now: later(9) });
    expect(await listDrafts(db(), ana)).toEqual([
      { key: two, savedAt: later(9), begun: begun({ people: [cara.id] }) },
      { key: one, savedAt: later(5), begun: begun() },
    ]);
    expect(await listDrafts(db(), ben)).toEqual([]);
    const opened = await openLetter(db(), ana, { draft: one, people: [], teams: [], now });
    expect(opened).toMatchObject({
      letter: one,
      begun: begun(),
      chosen: [{ name: 'Ben Ode', wish: 'public' }],
    });
    expect(opened.begunBefore).toEqual([{ key: two, to: 'Cara Ng', begins: TEXT, when: 'today at 12:00' }]);
    expect((await openLetter(db(), ben, { draft: one, people: [], teams: [], now })).begun.text).toBe('');
  });

  it('is gone once it was sent, also for a save that comes late, or once nothing stands in it', async () => {
    const key = randomUUID();
    await keepDraft(db(), ana, { ...begun(), key, now });
    await aRecognition(db(), ana, thanks({ key }));
    await keepDraft(db(), ana, { ...begun(), key, now });
    expect(await count('thanks_draft')).toBe(0);
    await keepDraft(db(), ana, { ...begun({ people: [cara.id] }), key: randomUUID(), now });
    const empty = begun({ people: [], text: ' ', happened: '', evidence: '' });
    await keepDraft(db(), ana, { ...empty, key, now });
    const [draft] = await listDrafts(db(), ana);
    await addPicture(db(), ana, { key: draft?.key ?? '', file: await picture(), now });
    await discardDraft(db(), ana, draft?.key ?? '');
    expect([await count('thanks_draft'), await count('thanks_picture')]).toEqual([0, 0]);
  });

  it('holds a value that was retired and somebody who left without breaking', async () => {
    const key = randomUUID();
    await keepDraft(db(), ana, { ...begun({ values: [999] }), key, now });
    await deactivatePerson(db(), admin, { id: ben.id, now });
    const { chosen, begun: typed } = await openLetter(db(), ana, { draft: key, people: [], teams: [], now });
    expect([chosen, typed.text]).toEqual([[], TEXT]);
    const send = (people: number[], values: number[]) =>
      thankSomeone(db(), ana, { ...begun({ people, values }), key, wish: 'everyone' });
    expect(await send([ben.id], [value])).toEqual({ refused: 'recipient-gone' });
    expect(await send([cara.id], [999])).toEqual({ refused: 'value-gone' });
    expect(await listDrafts(db(), ana)).toHaveLength(1);
  });
});

it('words written on after the letter was sent from elsewhere are a letter of their own', async () => {
  const key = randomUUID();
  await aRecognition(db(), ana, thanks({ key }));
  const kept = await keepDraft(db(), ana, { ...begun({ text: `${TEXT} And more.` }), key, now });
  expect(kept).not.toBe(key);
  expect((await listDrafts(db(), ana)).map((draft) => draft.begun.text)).toEqual([`${TEXT} And more.`]);
  const sent = {
    ...thanks({ text: `${TEXT} Again.` }),
    key,
    teams: [],
    behaviours: [],
    wish: 'everyone' as const,
  };
  expect(await thankSomeone(db(), ana, sent)).toEqual({ id: 1, otherText: true });
  expect(await thankSomeone(db(), ana, { ...sent, text: TEXT })).toEqual({ id: 1 });
});

it('a save and a send at the same moment leave the letter and no draft of it', async () => {
  for (let i = 0; i < 8; i++) {
    const key = randomUUID();
    await keepDraft(db(), ana, { ...begun(), key, now });
    await Promise.all([
      aRecognition(db(), ana, thanks({ key })),
      keepDraft(db(), ana, { ...begun(), key, now }),
      keepDraft(db(), ana, { ...begun(), key, now }),
    ]);
    expect(await count('thanks_draft')).toBe(0);
  }
});

it('pictures of a letter that nobody kept or sent are gone after a day', async () => {
  const [kept, loose] = [randomUUID(), randomUUID()];
  await keepDraft(db(), ana, { ...begun(), key: kept, now });
  for (const key of [kept, loose]) await addPicture(db(), ana, { key, file: await picture(), now });
  await sweepPictures(db(), later(3600));
  expect(await count('thanks_picture')).toBe(2);
  await sweepPictures(db(), later(90_000));
  expect([(await listKept(db(), ana, kept)).length, await count('thanks_picture')]).toEqual([1, 1]);
});

it('what others leave in the first seconds is told once these are over', async () => {
  const id = await aRecognition(db(), ana, thanks());
  await react(db(), cara, id, { kind: 'saw_it_too', on: true });
  await cosign(db(), cara, { id, sentence: 'Me too.' });
  await writeComment(db(), cara, { recognitionId: id, text: 'Just so.', mentions: [], key: randomUUID() });
  expect(await db().selectFrom('notice').where('recognition_id', '=', id).selectAll().execute()).toEqual([]);
  await tellOfThanks(db(), new Date(Date.now() + 60_000));
  const told = await db()
    .selectFrom('notice')
    .where('person_id', '=', ana.id)
    .where('recognition_id', '=', id)
    .select('kind')
    .execute();
  expect(told.map(({ kind }) => kind).sort()).toEqual(['commented', 'cosigned', 'reacted']);
});

it('nobody learns by hiding who is named on a letter', async () => {
  const id = await aRecognition(db(), ana, thanks({ wish: 'named' }));
  for (const person of [ben.id, admin.id])
    await expect(hideRecognition(db(), cara, id, { on: true, person })).rejects.toMatchObject({
      status: 404,
    });
});

it('adding somebody who likes it private takes back what others were told', async () => {
  await db().updateTable('person').set({ thanks_wish: 'private' }).where('id', '=', cara.id).execute();
  await db().updateTable('team').set({ manager_id: admin.id }).execute();
  const id = await aRecognition(db(), ana, thanks());
  await tellOfThanks(db(), new Date(Date.now() + 60_000));
  const told = () =>
    db()
      .selectFrom('notice')
      .where('recognition_id', '=', id)
      .orderBy('person_id')
      .select('person_id')
      .execute();
  expect((await told()).map((row) => row.person_id)).toEqual([ben.id, admin.id]);
  await editRecognition(db(), ana, id, { text: TEXT, values: [value], behaviours: [], people: [cara.id] });
  expect((await told()).map((row) => row.person_id)).toEqual([ben.id, cara.id]);
});

it('says whom it helped only where its giver does, may be asked for by it, and can leave it open again', async () => {
  const id = await aRecognition(db(), ana, thanks({ served: 'customer' }));
  await aRecognition(db(), ana, thanks());
  const shown = async (served: Served | 'unsaid') =>
    (await listFeed(db(), ben, 1, { served })).cards.map((card) => card.id);
  expect([await shown('customer'), await shown('both'), await shown('unsaid')]).toEqual([[id], [], [id + 1]]);
  const change = { text: TEXT, values: [value], behaviours: [], people: [] };
  await editRecognition(db(), ana, id, { ...change, served: 'both' });
  expect(await shown('both')).toEqual([id]);
  await editRecognition(db(), ana, id, change);
  expect(await shown('unsaid')).toEqual([id + 1, id]);
});

describe('the first seconds', () => {
  it('leave no trace once undone: the words and pictures are a draft again', async () => {
    const key = randomUUID();
    await keepDraft(db(), ana, { ...begun(), key, now });
    const added = await addPicture(db(), ana, { key, file: await picture(), now });
    const outcome = await thankSomeone(
      db(),
      ana,
      { ...begun(), key, wish: 'managers', happenedOn: '2026-11-23', evidence: 'https://example.org/x' },
      now,
    );
    const id = 'id' in outcome ? (outcome.id ?? 0) : 0;
    await react(db(), cara, id, { kind: 'saw_it_too', on: true }).catch(() => undefined);
    expect(await undoThanks(db(), ben, id, now).catch((error) => error.status)).toBe(404);
    const undone = await undoThanks(db(), ana, id, later(3));
    expect(undone).toEqual({ key: expect.stringMatching(/^[\da-f-]{36}$/) });
    const again = 'key' in undone ? (undone.key ?? '') : '';
    expect(again).not.toBe(key);
    expect([await count('recognition'), await tellOfThanks(db(), later(60))]).toEqual([0, 0]);
    expect(
      await db().selectFrom('notice').where('kind', '<>', 'charter-published').selectAll().execute(),
    ).toEqual([]);
    expect(await listDrafts(db(), ana)).toEqual([{ key: again, savedAt: later(3), begun: begun() }]);
    expect(await listKept(db(), ana, again)).toMatchObject([
      { id: added.problem === undefined && added.picture.id },
    ]);
    // The post repeats, as a bad line makes it: the letter does not come back by that with the old pictures.
    expect(await undoThanks(db(), ana, id, now).catch((error) => error.status)).toBe(404);
  });

  it('are over once somebody was told, and then nobody is told twice', async () => {
    const id = await thankSomeone(
      db(),
      ana,
      { ...thanks(), ...begun({ wish: 'everyone' }), key: randomUUID(), wish: 'everyone' },
      now,
    );
    expect(await tellOfThanks(db(), later(UNDO_SECONDS - 1))).toBe(0);
    const told = await Promise.all([1, 2, 3].map(() => tellOfThanks(db(), later(UNDO_SECONDS))));
    expect(told.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(await undoThanks(db(), ana, 'id' in id ? (id.id ?? 0) : 0, later(11))).toEqual({
      refused: 'told',
    });
    const notices = await db()
      .selectFrom('notice')
      .where('recognition_id', 'is not', null)
      .select(['person_id', 'kind'])
      .execute();
    expect(notices).toEqual([{ person_id: ben.id, kind: 'thanked' }]);
  });

  it('pass without a word where the letter was taken back', async () => {
    const id = await aRecognition(db(), ana, thanks());
    await withdrawRecognition(db(), ana, id);
    expect(await tellOfThanks(db(), new Date(Date.now() + 60_000))).toBe(0);
  });

  it('tell whoever is added later, and nobody again', async () => {
    const id = await aRecognition(db(), ana, thanks());
    await tellOfThanks(db(), new Date(Date.now() + 60_000));
    await editRecognition(db(), ana, id, {
      text: TEXT,
      values: [value],
      behaviours: [],
      people: [cara.id, ben.id],
    });
    const told = await db()
      .selectFrom('notice')
      .where('recognition_id', '=', id)
      .orderBy('id')
      .select('person_id')
      .execute();
    expect(told.map((row) => row.person_id)).toEqual([ben.id, cara.id]);
  });
});

describe('a signature', () => {
  it('makes its writer a giver beside the first, once, until they take it back', async () => {
    const id = await aRecognition(db(), ana, thanks());
    await tellOfThanks(db(), new Date(Date.now() + 60_000));
    await cosign(db(), cara, { id, sentence: 'I was there.' });
    await cosign(db(), cara, { id, sentence: 'I was there, and saw it.' });
    const { cards } = await listFeed(db(), ben, 1, { from: cara.id });
    expect(cards.map((card) => card.cosigns)).toEqual([
      [{ id: cara.id, name: 'Cara Ng', picture: null, sentence: 'I was there, and saw it.' }],
    ]);
    const told = await db().selectFrom('notice').where('kind', '=', 'cosigned').select('person_id').execute();
    expect(told.map((row) => row.person_id).sort()).toEqual([ana.id, ben.id].sort());
    await expect(editRecognition(db(), cara, id, { ...begun(), people: [] })).rejects.toMatchObject({
      status: 404,
    });
    await expect(withdrawRecognition(db(), cara, id)).rejects.toMatchObject({ status: 404 });
    expect(
      await editRecognition(db(), ana, id, {
        text: TEXT,
        values: [value],
        behaviours: [],
        people: [cara.id],
      }),
    ).toEqual({ refused: 'signed' });
    await withdrawCosign(db(), cara, id);
    expect((await listFeed(db(), ben, 1, { from: cara.id })).cards).toEqual([]);
    await expect(withdrawCosign(db(), cara, id)).rejects.toMatchObject({ status: 404 });
  });

  it('is not for the giver, nor for those thanked, nor for who may not see it', async () => {
    const id = await aRecognition(db(), ana, thanks());
    for (const one of [ana, ben])
      await expect(cosign(db(), one, { id, sentence: 'Me too.' })).rejects.toMatchObject({ status: 403 });
    const hidden = await aRecognition(db(), ana, thanks({ wish: 'named' }));
    await expect(cosign(db(), cara, { id: hidden, sentence: 'Me too.' })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('and being added to those thanked at the same moment: one of the two holds', async () => {
    for (let i = 0; i < 8; i++) {
      const id = await aRecognition(db(), ana, thanks({ key: randomUUID() }));
      await Promise.allSettled([
        cosign(db(), cara, { id, sentence: 'Me too.' }),
        editRecognition(db(), ana, id, { text: TEXT, values: [value], behaviours: [], people: [cara.id] }),
      ]);
      const signed = await db().selectFrom('cosign').where('recognition_id', '=', id).selectAll().execute();
      const got = await db()
        .selectFrom('recognition_recipient')
        .where('recognition_id', '=', id)
        .where('person_id', '=', cara.id)
        .selectAll()
        .execute();
      expect(signed.length + got.length).toBe(1);
    }
  });
});

describe('a picture', () => {
  it('is drawn anew, at most four to a letter, with words for those who cannot see it', async () => {
    const key = randomUUID();
    for (let i = 0; i < 4; i++) await addPicture(db(), ana, { key, file: await picture(2000), now });
    expect(await addPicture(db(), ana, { key, file: await picture(), now })).toEqual({
      problem: 'A letter holds four pictures at most.',
    });
    const [first, second] = await listKept(db(), ana, key);
    expect(first).toMatchObject({ width: 1600, height: 24 });
    await settlePictures(db(), ana, {
      key,
      words: new Map([
        [first?.id ?? 0, 'A lamp'],
        [second?.id ?? 0, ''],
      ]),
      ticked: [first?.id ?? 0],
    });
    expect((await listKept(db(), ana, key)).map(({ alt }) => alt)).toEqual(['A lamp', '', '']);
    expect((await getThanksPicture(db(), ana, first?.id ?? 0)).subarray(8, 12).toString()).toBe('WEBP');
    await expect(getThanksPicture(db(), ben, first?.id ?? 0)).rejects.toMatchObject({ status: 404 });
    await settlePictures(db(), ben, { key, words: new Map([[first?.id ?? 0, 'Mine']]), ticked: [] });
    expect((await listKept(db(), ana, key)).map(({ alt }) => alt)).toEqual(['A lamp', '', '']);
  });

  it('that is none, is broken, moves, or is too big, is refused with a sentence', async () => {
    const key = randomUUID();
    const pixels = Buffer.concat([Buffer.alloc(48, 250), Buffer.alloc(48, 5)]);
    const frames = await sharp(pixels, { raw: { width: 4, height: 8, channels: 3, pageHeight: 4 } })
      .gif({ loop: 0 })
      .toBuffer();
    const png = Buffer.from(await (await picture()).arrayBuffer());
    const problems = [];
    for (const bytes of [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      Buffer.from('MZ an executable called cat.png'),
      png.subarray(0, 60),
      frames,
      Buffer.alloc(10_000_001),
    ]) {
      const added = await addPicture(db(), ana, { key, file: new Blob([new Uint8Array(bytes)]), now });
      problems.push(added.problem?.split('.')[0]);
    }
    expect(problems).toEqual([
      'We could not read this picture',
      'We could not read this picture',
      'We could not read this picture',
      'This picture moves',
      'This picture is too big: at most 10 MB, please',
    ]);
  });
});

it('a pasted list finds who is meant, who could be, and who is not here', async () => {
  await aPerson(db(), { name: 'Ben Ode' });
  const read = await readNames(db(), ana, ' Cara  Ng;Reception,Ben Ode\n\nNobody Here, cara ng ');
  expect(read).toMatchObject({ people: [cara.id, cara.id], left: ['Nobody Here'] });
  expect(read.teams).toHaveLength(1);
  expect(read.choices.map(({ name }) => name)).toEqual(['Ben Ode', 'Ben Ode']);
});

it('the coach knows who works here, and what the giver wrote before', async () => {
  await aPerson(db(), { name: 'Rosa Keller' });
  await aRecognition(db(), ana, thanks());
  const rules = async (text: string) => (await coachLetter(db(), ana, text)).thoughts.map(({ rule }) => rule);
  expect(await rules('You carried the bags of a guest, Mrs Keller, to room 4. She smiled.')).toEqual([]);
  expect(await rules('You carried the bags of a guest, Mrs Kepler, to room 4. She smiled.')).toEqual([
    'name',
  ]);
  expect(await rules(TEXT)).toContain('repeats');
});

it('takes texts of every kind whole', async () => {
  for (const text of [
    `${'a'.repeat(1900)} you did it`,
    'شكراً لأنك بقيت مع المريض حتى وصلت عائلته',
    '👨‍👩‍👧‍👦'.repeat(20),
  ]) {
    const id = await aRecognition(db(), ana, thanks({ text, key: randomUUID() }));
    await writeComment(db(), ben, { recognitionId: id, text, mentions: [], key: randomUUID() });
    const row = await db().selectFrom('recognition').where('id', '=', id).select('text').executeTakeFirst();
    expect(row?.text).toBe(text);
  }
});

import { expect, test } from 'vitest';
import { readCultureLetter } from '~/features/insights/culture-letter.server';
import { cultureMail } from '~/features/insights/culture-mail.server';
import { countDue } from '~/features/insights/keep-counted.server';
import { QUESTIONS, questionOf } from '~/features/insights/letter-questions';
import { beginningOf, chooseStories } from '~/features/insights/letter-stories';
import { tellCultureLetter } from '~/features/insights/tell-culture-letter.server';
import { mailNotices } from '~/features/notices/mail-notices.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { aDatabase } from '../../support/database';
import { aPostOffice } from '../../support/post-office';
import { aHouse, aLetterAt, DAY } from '../nudges/house';

const db = aDatabase();
const office = aPostOffice();
const origin = 'http://credo.example.org';
const monday = new Date('2026-11-02T07:30Z');
const october = (day: number) => new Date(Date.UTC(2026, 9, day, 10));

/** Three letters of October, and six of the three months before for the other value. */
async function aMonth() {
  const house = await aHouse(db());
  const { helena, bruno, lea, max, values } = house;
  const [first, second] = values.map(({ id }) => id);
  const write = (by: typeof lea, at: Date, to: typeof lea, value = 0, text?: string) =>
    aLetterAt(db(), by, at, { people: [to.id], values: [value], ...(text && { text }) });
  const stories = [
    await write(bruno, october(5), lea, first, 'You rang the daughter before she had to ask.'),
    await write(lea, october(9), max, first, 'You carried the third box as well, and sang.'),
    await write(max, october(20), lea, first, 'You stayed on the line until help had come.'),
  ];
  for (const month of [6, 7, 8])
    for (const day of [3, 4]) await write(helena, new Date(Date.UTC(2026, month, day, 10)), lea, second);
  await db().updateTable('person').set({ email: 'helena@example.org' }).where('id', '=', helena.id).execute();
  await countAll();
  return { ...house, first, second, stories };
}

async function countAll() {
  while (await countDue(db(), monday));
}

const house = { name: 'Three Houses Clinics', charterVersion: 1, timeZone: 'UTC' };
const read = (month: string) => readCultureLetter(db(), { month, house, locale: 'en-GB' });
const notices = () => db().selectFrom('notice').where('kind', '=', 'culture-letter').selectAll().execute();
const send = (now = monday) =>
  mailNotices(db(), { mail: office.mail(), origin, now, bodies: { 'culture-letter': cultureMail } });

test('a month says what came alive, what went quiet, three stories, and a question for the quietest value', async () => {
  const { stories } = await aMonth();
  const letter = await read('2026-10-01');
  expect(letter).toMatchObject({ house: 'Three Houses Clinics', month: 'October 2026', noTurns: null });
  expect(letter?.alive).toMatchObject([
    { name: 'Safe hands', says: '3 letters; none a month in the 3 months before.' },
  ]);
  expect(letter?.quiet).toMatchObject([
    { name: 'Stay a minute', says: 'No letter; 2 a month in the 3 months before.' },
  ]);
  expect(letter?.stories.map(({ id }) => id).sort()).toEqual(stories);
  expect(letter?.stories[0]).toMatchObject({ by: 'Max', to: 'Lea', path: `/thanks/${stories[2]}` });
  expect(letter?.question).toMatchObject({ value: 'Stay a minute' });
  expect(letter?.numbers).toBe(
    '3 letters that all of us may read, 1 more than in September 2026. 3 people gave or signed them, and 2 people were thanked by name.',
  );
  expect(await read('2026-11-01')).toBeNull();
  expect((await read('2026-07-01'))?.noTurns).toContain('first month');
});

test('stories are of different givers and values where that can be, the best first, and no more than three', () => {
  const card = (id: number, giverId: number, ...values: (number | null)[]) => ({
    ...{ id, giverId, values: values.map((todayId) => ({ todayId })) },
  });
  const ids = (cards: ReturnType<typeof card>[]) => chooseStories(cards).map(({ id }) => id);
  expect(ids([card(9, 1, 1), card(8, 2, 1), card(7, 1, 2), card(6, 3, 2), card(5, 4, 3)])).toEqual([9, 6, 5]);
  expect(ids([card(9, 1, 1), card(8, 1, 1), card(7, 2, 1)])).toEqual([9, 7, 8]);
  expect(ids([card(9, 1, null), card(8, 2, 1)])).toEqual([8, 9]);
  expect(ids([])).toEqual([]);
});

test('a long letter is cut between words, and a question comes in turn', () => {
  const long = 'word '.repeat(200).trim();
  expect(beginningOf(long).text).toMatch(/word …$/);
  expect(beginningOf(long).text.length).toBeLessThanOrEqual(702);
  expect(beginningOf('Short.')).toEqual({ text: 'Short.', cut: false });
  const asked = Array.from({ length: 6 }, (_, i) => questionOf('A', `2026-0${i + 1}-01`));
  expect([...asked].sort()).toEqual([...QUESTIONS.A].sort());
});

test('leaders are told once for a month, late as well, but not after the seventh nor of an empty month', async () => {
  const { helena } = await aMonth();
  await tellCultureLetter(db(), new Date('2026-11-01T12:00Z'));
  await tellCultureLetter(db(), new Date('2026-11-08T12:00Z'));
  expect(await notices()).toEqual([]);
  for (const days of [3, 3.5, 4]) await tellCultureLetter(db(), new Date(monday.getTime() + days * DAY));
  expect(await notices()).toMatchObject([
    { person_id: helena.id, key: 'culture-letter-2026-10', about: { month: '2026-10' } },
  ]);
  await tellCultureLetter(db(), new Date('2026-12-01T08:00Z'));
  expect(await notices()).toHaveLength(1);
});

test('the mail carries the whole letter as it is when it goes out, and one click ends it', async () => {
  const { lea, stories } = await aMonth();
  await tellCultureLetter(db(), monday);
  await hideRecognition(db(), lea, stories[2] ?? 0, { on: true });
  await countAll();
  const before = office.letters.length;
  expect(await send()).toBe(1);
  expect(await send()).toBe(0);
  const [mail] = office.letters.slice(before);
  expect(mail?.to).toEqual(['helena@example.org']);
  const text = mail?.text ?? '';
  expect(text).toContain('Subject: The culture letter of October 2026.');
  expect(text).toContain('You rang the daughter before she had to ask.');
  expect(text).toContain(`${origin}/thanks/${stories[0]}`);
  expect(text).toContain('ONE QUESTION TO ASK YOUR TEAM');
  expect(text).toContain(`<a href="${origin}/thanks/${stories[0]}"`);
  expect(text).not.toContain('You stayed on the line');
  expect(text).toContain('2 letters that all of us may read');
  expect(text).toMatch(/List-Unsubscribe:\s+<http:\/\/credo\.example\.org\/unsubscribe\/[\w-]+>/);
  expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});

test('whoever is no leader any more when the mail goes out finds no letter in it', async () => {
  const { helena } = await aMonth();
  await tellCultureLetter(db(), monday);
  await db().updateTable('person').set({ role: 'member' }).where('id', '=', helena.id).execute();
  const before = office.letters.length;
  await send();
  expect(
    office.letters
      .slice(before)
      .map(({ text }) => text)
      .join(),
  ).not.toContain('You rang the daughter');
});

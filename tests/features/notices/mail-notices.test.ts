import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { openClock } from '~/clock.server';
import { mailNotices } from '~/features/notices/mail-notices.server';
import { listNotices, markNoticesRead } from '~/features/notices/notice-queries.server';
import { tell } from '~/features/notices/tell.server';
import type { Letter } from '~/shared/mail.server';
import { aDatabase } from '../../support/database';
import { anActor, anOrganization, aPerson } from '../../support/factories';
import { aPostOffice } from '../../support/post-office';

const db = aDatabase();
const office = aPostOffice();
const now = new Date('2026-12-01T10:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const origin = 'http://credo.example.org';
const published = { kind: 'charter-published', key: 'charter-1', about: { version: 1 } } as const;

async function aReader(email: string | null = 'lea@example.org', name = 'Lea') {
  if (!(await db().selectFrom('organization').select('id').executeTakeFirst())) await anOrganization(db());
  return anActor(await aPerson(db(), { name, email, password: 'a long enough one' }));
}

const send = (at = now, mail = office.mail()) => mailNotices(db(), { mail, origin, now: at });

/** What arrives at the post office while this is done. */
async function arrives(work: () => Promise<unknown>) {
  const before = office.letters.length;
  await work();
  return office.letters.slice(before);
}

const mails = () => db().selectFrom('notice_mail').orderBy('id').selectAll().execute();
const unmailed = () => db().selectFrom('notice').where('mailed_at', 'is', null).select('id').execute();

test('what someone is told stands on their page once, and goes out by mail once', async () => {
  const lea = await aReader();
  const helena = await aPerson(db(), { name: 'Helena Frey' });
  const asked = { to: [lea.id], kind: 'review-asked' as const, key: 'review-1', by: helena.id };
  for (let i = 0; i < 3; i++) await tell(db(), { ...asked, about: { due: '2026-12-01' } }, now);
  const { notices } = await listNotices(db(), lea, { now });
  const says = 'Helena Frey asks you to look over the charter draft by 2026-12-01.';
  expect(notices).toMatchObject([{ says, path: '/charter/review', unread: true }]);
  const letters = await arrives(async () => expect([await send(), await send()]).toEqual([1, 0]));
  expect(letters).toMatchObject([{ to: ['lea@example.org'] }]);
  const text = letters[0]?.text;
  expect(text).toContain(`Subject: ${says}`);
  expect(text).toContain('Message-ID: <notices-1@credo.example.org>');
  expect(text).toContain(`${says}\r\nhttp://credo.example.org/charter/review`);
  expect(text).toContain('<a href="http://credo.example.org/charter/review"');
  expect(text).toMatch(/List-Unsubscribe:\s+<http:\/\/credo\.example\.org\/unsubscribe\/[\w-]+>/);
  expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(await unmailed()).toEqual([]);
});

test('what is due together is one mail; what belongs together in it is one line', async () => {
  const lea = await aReader();
  const people = [];
  for (const name of ['Ana', 'Ben', 'Cleo', 'Dan']) people.push(await aPerson(db(), { name }));
  for (const { id: by } of people)
    await tell(db(), { to: [lea.id], kind: 'reacted', key: `reacted-7-${by}`, by, about: { card: 7 } }, now);
  await tell(db(), { to: [lea.id], ...published }, later(60 * 21));
  expect(await arrives(() => send(later(60 * 21)))).toHaveLength(1);
  const letters = await arrives(() => send(later(60 * 22)));
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain('Subject: Dan and 3 others responded to a letter of yours.');
});

test('a mail of several topics names each', async () => {
  const lea = await aReader();
  await db()
    .insertInto('notice_choice')
    .values({ person_id: lea.id, topic: 'week', inbox: true, mail: 'at-once' })
    .execute();
  await tell(db(), { to: [lea.id], ...published }, now);
  await tell(db(), { to: [lea.id], kind: 'value-of-week', key: 'week', about: { value: 3 } }, now);
  const letters = await arrives(() => send());
  expect(letters).toHaveLength(1);
  expect(letters[0]?.text).toContain('Subject: 2 things for you in Credo');
  expect(letters[0]?.text).toMatch(
    /Our charter\r\n\r\nVersion 1[\s\S]*The value of the week\r\n\r\nThe value/,
  );
});

test('more than fifty notices go in more than one mail, and none is lost', async () => {
  const lea = await aReader();
  for (let i = 0; i < 53; i++) await tell(db(), { to: [lea.id], ...published, key: `charter-${i}` }, now);
  const letters = await arrives(async () =>
    expect([await send(), await send(), await send()]).toEqual([1, 1, 0]),
  );
  expect(letters.map(({ text }) => text.match(/<a href="[^"]*culture#read"/g)?.length)).toEqual([50, 3]);
});

test('nobody is written to in their quiet hours', async () => {
  const lea = await aReader();
  await tell(db(), { to: [lea.id], ...published }, later(60 * 11));
  expect(await send(later(60 * 12))).toBe(0);
  expect(await send(later(60 * 21 - 1))).toBe(0);
  expect(await arrives(() => send(later(60 * 21)))).toHaveLength(1);
});

test('a mail server that is away for a day loses nothing and gets everything once', async () => {
  const [lea, tom] = [await aReader(), await aReader('tom@example.org', 'Tom')];
  let at = 0;
  await office.awayDuring(async () => {
    await tell(db(), { to: [lea.id, tom.id], ...published }, now);
    for (; at < 24 * 60; at += 30) {
      if (at === 120) await tell(db(), { to: [lea.id], ...published, key: 'charter-2' }, later(at));
      await send(later(at)).catch(() => undefined);
    }
  });
  expect((await mails()).map(({ sent_at, given_up_at }) => [sent_at, given_up_at])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
  const letters = await arrives(async () => {
    for (const end = at + 120; at < end; at += 10) await send(later(at));
  });
  const ids = letters.map(({ to, text }) => [to[0], /Message-ID: <([\w-]+)@/.exec(text)?.[1]]);
  expect(ids.sort()).toEqual([
    ['lea@example.org', 'notices-1'],
    ['lea@example.org', 'notices-3'],
    ['tom@example.org', 'notices-2'],
  ]);
  expect(await unmailed()).toEqual([]);
});

test('a mail server that is away is asked once a round, and does not stop the clock', async () => {
  const people = [await aReader(), await aReader('tom@example.org', 'Tom')];
  await tell(db(), { to: people.map(({ id }) => id), ...published }, now);
  const away = { send: vi.fn().mockRejectedValueOnce(new Error('away')) };
  await expect(send(now, away)).rejects.toThrow('away');
  expect(away.send).toHaveBeenCalledTimes(1);
  let minutes = 0;
  const parts = { db: db(), mail: away, origin, log: pino({ level: 'silent' }), every: 20 };
  const clock = openClock({ ...parts, now: () => later(minutes++) });
  await vi.waitFor(() => expect(away.send).toHaveBeenCalledTimes(3), 10_000);
  await clock.close();
  expect(await unmailed()).toEqual([]);
});

test('killed between sending and marking, the same mail goes out again, under the same name', async () => {
  const lea = await aReader();
  await tell(db(), { to: [lea.id], ...published }, now);
  const real = office.mail();
  const killed = {
    async send(letter: Letter) {
      await real.send(letter);
      throw new Error('killed');
    },
  };
  const letters = await arrives(async () => {
    await expect(send(now, killed)).rejects.toThrow('killed');
    for (let minutes = 1; minutes < 5; minutes++) await send(later(minutes));
  });
  const names = letters.map(({ text }) => /Message-ID: (\S+)/.exec(text)?.[1]);
  expect(names).toEqual(['<notices-1@credo.example.org>', '<notices-1@credo.example.org>']);
});

test('an address the server does not know is given up after three tries, and keeps nobody else waiting', async () => {
  const people = [await aReader(), await aReader('tom@example.org', 'Tom')];
  office.unknown.add('lea@example.org');
  await tell(db(), { to: people.map(({ id }) => id), ...published }, now);
  const letters = await arrives(async () => {
    for (let minutes = 0; minutes < 30; minutes++) await send(later(minutes));
  });
  expect(letters.map(({ to }) => to)).toEqual([['tom@example.org']]);
  const [first] = await mails();
  expect(first).toMatchObject({ tries: 3, sent_at: null, given_up_at: later(3) });
  expect(await unmailed()).toEqual([]);
});

test('what was taken back or read before the mail went is not in it; a mail with nothing in it is not sent', async () => {
  const [lea, tom] = [await aReader(), await aReader('tom@example.org', 'Tom')];
  for (const key of ['a', 'b']) await tell(db(), { to: [lea.id, tom.id], ...published, key }, now);
  await expect(send(now, { send: () => Promise.reject(new Error('away')) })).rejects.toThrow('away');
  await db().deleteFrom('notice').where('key', '=', 'a').execute();
  await markNoticesRead(db(), tom, now);
  const letters = await arrives(async () =>
    expect([await send(later(1)), await send(later(2))]).toEqual([1, 0]),
  );
  expect(letters.map(({ to }) => to)).toEqual([['lea@example.org']]);
  expect(letters[0]?.text.match(/<a href="[^"]*culture#read"/g)).toHaveLength(1);
  expect((await mails()).map(({ sent_at }) => sent_at)).toEqual([later(1), later(1)]);
});

test('two processes at once send each mail once', async () => {
  const people = [];
  for (let i = 0; i < 5; i++) people.push(await aReader(`reader-${i}@example.org`, `Reader ${i}`));
  await tell(db(), { to: people.map(({ id }) => id), ...published }, now);
  const letters = await arrives(async () => {
    for (let round = 0; round < 2; round++) await Promise.all([send(), send(), send()]);
  });
  expect(letters.map(({ to }) => to[0])).toEqual(people.map((_, i) => `reader-${i}@example.org`));
});

test('nothing goes to whoever has no address, left, read it already, or should have had it long ago', async () => {
  const lea = await aReader(null);
  const gone = await aReader('gone@example.org', 'Gone');
  const tom = await aReader('tom@example.org', 'Tom');
  await tell(db(), { to: [lea.id, gone.id], ...published }, now);
  await tell(db(), { to: [tom.id], ...published, key: 'long-ago' }, later(-9 * 24 * 60));
  await tell(db(), { to: [tom.id], ...published, key: 'read' }, now);
  await markNoticesRead(db(), tom, now);
  await db().updateTable('person').set({ deactivated_at: now }).where('id', '=', gone.id).execute();
  const mail = { send: vi.fn() };
  expect(await send(now, mail)).toBe(0);
  expect(mail.send).not.toHaveBeenCalled();
  expect([await mails(), await unmailed()]).toEqual([[], []]);
});

test('without a mail server what is due counts as done, and does not go out when there is one', async () => {
  const lea = await aReader();
  await tell(db(), { to: [lea.id], ...published }, now);
  await mailNotices(db(), { mail: null, origin, now });
  expect(await arrives(() => send(later(1)))).toEqual([]);
});

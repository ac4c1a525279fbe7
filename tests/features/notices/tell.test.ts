import { expect, test } from 'vitest';
import { openDb } from '#db/connection.server';
import {
  listNotices,
  markKindsRead,
  markLetterRead,
  markNoticesRead,
} from '~/features/notices/notice-queries.server';
import { tell } from '~/features/notices/tell.server';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, aPerson } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-12-01T10:00Z');
const read = { kind: 'charter-published', key: 'charter-1', about: { version: 1 } } as const;

const aReader = async (wish = {}) => anActor(await aPerson(db(), { password: 'a long enough one', ...wish }));

const choose = (person_id: number, topic: string, inbox: boolean, mail: string) =>
  db().insertInto('notice_choice').values({ person_id, topic, inbox, mail }).execute();

const rows = () =>
  db()
    .selectFrom('notice')
    .orderBy('person_id')
    .orderBy('id')
    .select(['person_id', 'inbox', 'mail_due_at', 'read_at'])
    .execute();

test('everyone is told on the ways they chose, at their own time; whoever chose none, not at all', async () => {
  const people = [];
  for (let i = 0; i < 6; i++) people.push(await aReader());
  const [plain, both, page, mail, none, night] = people.map(({ id }) => id) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  await choose(both, 'charter', true, 'daily');
  await choose(page, 'charter', true, 'never');
  await choose(mail, 'charter', false, 'weekly');
  await choose(none, 'charter', false, 'never');
  await choose(plain, 'thanks', false, 'never');
  await db()
    .updateTable('person')
    .set({ time_zone: 'Asia/Tokyo', quiet_from: 18 })
    .where('id', '=', night)
    .execute();
  for (let i = 0; i < 2; i++) await tell(db(), { ...read, to: people.map(({ id }) => id) }, now);
  const told = (person_id: number, inbox: boolean, due: string | null) => ({
    person_id,
    inbox,
    mail_due_at: due && new Date(due),
    read_at: null,
  });
  expect(await rows()).toEqual([
    told(plain, true, '2026-12-01T10:00Z'),
    told(both, true, '2026-12-02T08:00Z'),
    told(page, true, null),
    told(mail, false, '2026-12-07T08:00Z'),
    told(night, true, '2026-12-01T22:00Z'),
  ]);
  const reader = people.find(({ id }) => id === mail) ?? people[0];
  expect(reader && (await listNotices(db(), reader, { now })).notices).toEqual([]);
});

test('whoever caused it, left or has no account is not told', async () => {
  const [by, gone] = [await aReader(), await aReader()];
  const without = await aPerson(db());
  await db().updateTable('person').set({ deactivated_at: now }).where('id', '=', gone.id).execute();
  await tell(db(), { ...read, by: by.id, to: [by.id, gone.id, without.id] }, now);
  await tell(db(), { ...read, to: [] }, now);
  expect(await rows()).toEqual([]);
});

test('telling fifty people costs two statements', async () => {
  const { id: one } = await aReader();
  await db()
    .insertInto('person')
    .values(Array.from({ length: 49 }, (_, i) => ({ name: `Reader ${i}` })))
    .execute();
  const ids = (await db().selectFrom('person').select('id').execute()).map(({ id }) => id);
  await db()
    .insertInto('account')
    .values(ids.filter((id) => id !== one).map((person_id) => ({ person_id, password_hash: 'x' })))
    .execute();
  let statements = 0;
  const counted = openDb(db.pool()).withPlugin({
    transformQuery: ({ node }) => {
      statements++;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  await tell(counted, { ...read, to: ids }, now);
  expect([statements, (await rows()).length]).toEqual([2, 50]);
});

test('what is read is the page up to what was seen, a kind that was done, or a letter that lies open', async () => {
  const ruth = anActor(await aLeader(db()));
  const [value] = await aPublishedCharter(db(), ruth);
  const lea = await aReader();
  const card = await aRecognition(db(), ruth, { people: [lea.id], values: [value?.id ?? 0] });
  await choose(lea.id, 'week', false, 'daily');
  const cause = { to: [lea.id], about: { card } };
  await tell(db(), { ...cause, kind: 'thanked', key: 'a', recognitionId: card }, now);
  await tell(db(), { ...cause, kind: 'value-of-week', key: 'b' }, now);
  await tell(db(), { ...read, to: [lea.id] }, now);
  await tell(db(), { ...cause, kind: 'reported', key: 'd' }, now);
  const unread = async () => (await rows()).map(({ read_at }) => read_at === null);
  await markLetterRead(db(), lea, card, now);
  expect(await unread()).toEqual([false, true, true, true]);
  await markNoticesRead(db(), lea, now, 3);
  expect(await unread()).toEqual([false, true, false, true]);
  await markKindsRead(db(), lea, now, ['value-of-week']);
  expect(await unread()).toEqual([false, false, false, true]);
  await markNoticesRead(db(), lea, now);
  expect(await unread()).toEqual([false, false, false, false]);
});

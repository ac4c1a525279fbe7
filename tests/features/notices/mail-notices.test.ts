import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { openClock } from '~/clock.server';
import { mailNotices } from '~/features/notices/mail-notices.server';
import { listNotices } from '~/features/notices/notice-queries.server';
import { tell } from '~/features/notices/tell.server';
import { aDatabase } from '../../support/database';
import { anActor, anOrganization, aPerson } from '../../support/factories';
import { aPostOffice } from '../../support/post-office';

const db = aDatabase();
const office = aPostOffice();
const now = new Date();
const origin = 'http://credo.example.org';

async function aReader(email: string | null = 'lea@example.org') {
  await anOrganization(db());
  return anActor(await aPerson(db(), { name: 'Lea', email, password: 'a long enough one' }));
}

test('what someone is told stands on their page once, and goes out by mail once', async () => {
  const lea = await aReader();
  const helena = await aPerson(db(), { name: 'Helena Frey' });
  const told = {
    to: [lea.id],
    kind: 'review-asked' as const,
    key: 'review-1',
    by: helena.id,
    about: { due: '2026-12-01' },
  };
  for (let i = 0; i < 3; i++) await tell(db(), told, now);
  const { notices } = await listNotices(db(), lea, { now });
  expect(notices).toMatchObject([
    {
      says: 'Helena Frey asks you to look over the charter draft by 2026-12-01.',
      path: '/charter/review',
      unread: true,
    },
  ]);
  const before = office.letters.length;
  for (let i = 0; i < 2; i++) await mailNotices(db(), { mail: office.mail(), origin, now });
  expect(office.letters.slice(before)).toHaveLength(1);
  const letter = office.letters.at(-1);
  expect(letter?.to).toEqual(['lea@example.org']);
  expect(letter?.text).toContain(`Message-ID: <notice-${notices[0]?.id}@credo.example.org>`);
  expect(letter?.text).toContain('http://credo.example.org/charter/review');
});

test('a mail server that is away loses nothing, and does not stop the clock', async () => {
  const lea = await aReader();
  await tell(db(), { to: [lea.id], kind: 'charter-published', key: 'charter-1', about: { version: 1 } }, now);
  const away = { send: vi.fn().mockRejectedValueOnce(new Error('away')) };
  const log = pino({ level: 'silent' });
  const clock = openClock({ db: db(), mail: away, origin, log, every: 20 });
  await vi.waitFor(() => expect(away.send).toHaveBeenCalledTimes(2), 5000);
  await clock.close();
  expect(await db().selectFrom('notice').where('mailed_at', 'is', null).selectAll().execute()).toEqual([]);
});

test('nothing goes to whoever has no account, no address, left, read it already, or was told long ago', async () => {
  const lea = await aReader(null);
  const gone = anActor(await aPerson(db(), { email: 'gone@example.org', password: 'a long enough one' }));
  const without = await aPerson(db(), { email: 'without@example.org' });
  const about = { version: 1 };
  await tell(db(), { to: [lea.id, gone.id, without.id], kind: 'charter-published', key: 'a', about }, now);
  await tell(
    db(),
    { to: [gone.id], kind: 'charter-published', key: 'b', about },
    new Date(now.getTime() - 9 * 86_400_000),
  );
  await db().updateTable('person').set({ deactivated_at: now }).where('id', '=', gone.id).execute();
  const mail = { send: vi.fn() };
  await mailNotices(db(), { mail, origin, now });
  expect(mail.send).not.toHaveBeenCalled();
  expect(await db().selectFrom('notice').select('person_id').orderBy('id').execute()).toEqual([
    { person_id: lea.id },
    { person_id: gone.id },
    { person_id: gone.id },
  ]);
});

import { expect, test } from 'vitest';
import { changeNoticeChoices } from '~/features/notices/change-notice-choices.server';
import { getChoices } from '~/features/notices/choice-queries.server';
import { endMail } from '~/features/notices/end-mail.server';
import { mailNotices } from '~/features/notices/mail-notices.server';
import { tell } from '~/features/notices/tell.server';
import { TOPICS } from '~/features/notices/topics';
import { getMailSecret, readEnding, signEnding } from '~/features/notices/unsubscribe-token.server';
import { aDatabase } from '../../support/database';
import { anActor, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-12-01T10:00Z');
const origin = 'http://credo.example.org';

const aReader = async () =>
  anActor(await aPerson(db(), { email: 'lea@example.org', password: 'a long enough one' }));
const theirs = (topic: keyof typeof TOPICS) => {
  const { inbox, mail } = TOPICS[topic];
  return { inbox, mail };
};

test('what nobody chose is as it is for everyone; what was chosen stands', async () => {
  const lea = await aReader();
  const before = await getChoices(db(), lea);
  expect(before).toEqual({
    thanks: theirs('thanks'),
    joining: theirs('joining'),
    letter: theirs('letter'),
    care: theirs('care'),
    charter: theirs('charter'),
    trust: theirs('trust'),
    week: theirs('week'),
    days: theirs('days'),
    quietFrom: 20,
    quietUntil: 7,
    celebrated: true,
  });
  const chosen = {
    ...before,
    care: { inbox: false, mail: 'daily' as const },
    quietUntil: 9,
    celebrated: false,
  };
  for (let i = 0; i < 2; i++) await changeNoticeChoices(db(), lea, chosen);
  expect(await getChoices(db(), lea)).toEqual(chosen);
});

test('ending the mail about a topic ends what waits, and leaves the page and other topics alone', async () => {
  await anOrganization(db());
  const lea = await aReader();
  const to = [lea.id];
  await tell(db(), { to, kind: 'charter-published', key: 'a', about: { version: 1 } }, now);
  await tell(db(), { to, kind: 'before-you-came', key: 'b' }, now);
  const away = { send: () => Promise.reject(new Error('away')) };
  await expect(mailNotices(db(), { mail: away, origin, now })).rejects.toThrow('away');
  await endMail(db(), { personId: lea.id, topic: 'thanks' });
  const rows = () =>
    db().selectFrom('notice').orderBy('id').select(['key', 'inbox', 'mail_due_at', 'mail_id']).execute();
  expect(await rows()).toEqual([
    { key: 'a', inbox: true, mail_due_at: now, mail_id: 1 },
    { key: 'b', inbox: true, mail_due_at: null, mail_id: null },
  ]);
  await endMail(db(), { personId: lea.id, topic: 'all' });
  await tell(db(), { to, kind: 'charter-published', key: 'c', about: { version: 2 } }, now);
  expect((await rows()).map(({ mail_due_at }) => mail_due_at)).toEqual([null, null, null]);
  await endMail(db(), { personId: 4711, topic: 'all' });
});

test('a token is good for what it was signed for, to the letter', async () => {
  const ending = { personId: 12, topic: 'thanks' } as const;
  const token = signEnding('our secret', ending);
  expect(token).toMatch(/^[\w-]+$/);
  expect(readEnding('our secret', token)).toEqual(ending);
  const another = Buffer.from(token, 'base64url').toString().replace('12 ', '13 ');
  const wrong = [
    '',
    'nonsense',
    token.slice(0, -1),
    `${token}A`,
    `${token}=`,
    Buffer.from(another).toString('base64url'),
    Buffer.from(another.replace('13 thanks', '12 all')).toString('base64url'),
    Buffer.from('12 nothing x').toString('base64url'),
    signEnding('another secret', ending),
  ];
  expect(wrong.map((one) => readEnding('our secret', one))).toEqual(wrong.map(() => undefined));
});

test('the secret is the one configured, else one the database made and keeps', async () => {
  await anOrganization(db());
  const made = await getMailSecret(db(), null);
  expect(made).toMatch(/^[\da-f]{64}$/);
  expect(await getMailSecret(db(), null)).toBe(made);
  expect(await getMailSecret(db(), 'configured')).toBe('configured');
});

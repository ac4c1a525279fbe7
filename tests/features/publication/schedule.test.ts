import { expect, test } from 'vitest';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import { saveField } from '~/features/draft/save-field.server';
import type { Actor } from '~/features/organization/actor';
import { findLastFailure, findWaiting } from '~/features/publication/publication-queries.server';
import { publishDue } from '~/features/publication/publish-due.server';
import { remindToLookOver } from '~/features/publication/remind-to-look-over.server';
import { callOffPublication, schedulePublication } from '~/features/publication/schedule-publication.server';
import { giveVerdict } from '~/features/review/give-verdict.server';
import { lookAtParts } from '~/features/review/look-at-parts.server';
import { aDraftValue, aPublishedCharter, publish } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-11-24T10:00:00Z');
const at = (time: string) => new Date(`2026-12-01T${time}:00Z`);

async function aHouse() {
  await anOrganization(db());
  const leader: Actor = {
    ...anActor(await aLeader(db(), { name: 'Helena', password: 'a long enough one' })),
    timeZone: 'Europe/Zurich',
  };
  await aPublishedCharter(db(), leader, ['Safe hands'], new Date('2026-11-02T10:00:00Z'));
  await aDraftValue(db(), leader, 'Leave it better');
  return leader;
}

const schedule = async (leader: Actor, when = '2026-12-01T09:00') =>
  schedulePublication(
    db(),
    leader,
    { replaces: 1, fingerprint: fingerprintOf(await getDraft(db())), note: 'For the new year.', at: when },
    now,
  );

const kinds = async () =>
  (await db().selectFrom('notice').orderBy('id').select(['kind', 'about']).execute()).map(
    ({ kind, about }) => [kind, about],
  );

test('it waits frozen for its time, in the zone of who decided; later edits stay in the draft', async () => {
  const leader = await aHouse();
  expect(await schedule(leader)).toEqual({ publishAt: at('08:00'), twice: false });
  expect(await schedule(leader)).toEqual({ refused: 'already-waiting' });
  expect(await publish(db(), leader, 1)).toEqual({ refused: 'already-waiting' });
  await saveField(db(), leader, {
    field: 'vision',
    text: 'Edited later.',
    base: 'Whoever comes to us is family.',
  });
  await publishDue(db(), at('07:59'));
  expect(await findWaiting(db())).toMatchObject({ replaces: 1, decidedBy: 'Helena' });
  await publishDue(db(), at('08:00'));
  expect(await charterByNumber(db(), 2)).toMatchObject({
    vision: 'Whoever comes to us is family.',
    note: 'For the new year.',
  });
  expect((await getDraft(db())).vision).toBe('Edited later.');
  expect(await findWaiting(db())).toBeUndefined();
  expect(await kinds()).toContainEqual(['publication-done', { version: 2, late: false }]);
});

test('of several processes one publishes, and one that starts late says so', async () => {
  const leader = await aHouse();
  await schedule(leader);
  await Promise.all(Array.from({ length: 4 }, () => publishDue(db(), at('11:30'))));
  expect(await db().selectFrom('charter_version').select('number').orderBy('number').execute()).toEqual([
    { number: 1 },
    { number: 2 },
  ]);
  expect(await kinds()).toContainEqual(['publication-done', { version: 2, late: true }]);
});

test('called off, nothing is published', async () => {
  const leader = await aHouse();
  await schedule(leader);
  expect(await callOffPublication(db(), leader, now)).toBe(true);
  await publishDue(db(), at('09:00'));
  expect(await charterByNumber(db(), 2)).toBeNull();
  expect(await callOffPublication(db(), leader, now)).toBe(false);
  await expect(callOffPublication(db(), anActor(await aPerson(db())), now)).rejects.toMatchObject({
    status: 403,
  });
});

test('who worded a part before the version in force may approve what is scheduled after it', async () => {
  const leader = await aHouse();
  const other = anActor(await aLeader(db(), { name: 'Bruno' }));
  const [value] = (await getDraft(db())).values;
  const field = `value-${value?.id}-definition`;
  await db()
    .updateTable('draft_author')
    .set({ person_id: other.id, changed_at: new Date('2020-01-01') })
    .where('part', '=', `value-${value?.id}`)
    .execute();
  await saveField(db(), leader, { field, text: 'Nobody is harmed.', base: value?.definition ?? '' });
  await db().updateTable('organization').set({ approvals_needed: 1 }).execute();
  for (const { key, hash } of await lookAtParts(db(), other, now))
    await giveVerdict(db(), other, { part: key, hash, verdict: 'approved', reason: '' });
  expect(await schedule(leader)).toHaveProperty('publishAt');
  await publishDue(db(), at('08:00'));
  expect(await charterByNumber(db(), 2)).toMatchObject({ number: 2 });
});

test('when an approval is missing at its time, it is not published, and that is told', async () => {
  const leader = await aHouse();
  await schedule(leader);
  await db().updateTable('organization').set({ approvals_needed: 1 }).execute();
  await publishDue(db(), at('08:00'));
  expect(await charterByNumber(db(), 2)).toBeNull();
  expect(await findLastFailure(db())).toMatchObject({
    problem: 'An approval that it needs was missing or had been taken back.',
  });
  expect(await kinds()).toContainEqual(['publication-failed', {}]);
});

test('the hour that daylight saving skips is refused; of the one that comes twice the first is meant', async () => {
  const leader = await aHouse();
  expect(await schedule(leader, '2027-03-28T02:30')).toEqual({ refused: 'no-such-time' });
  expect(await schedule(leader, '2026-11-24T10:00')).toEqual({ refused: 'past' });
  expect(await schedule(leader, '2027-10-31T02:30')).toEqual({
    publishAt: new Date('2027-10-31T00:30:00Z'),
    twice: true,
  });
});

test('the owner is reminded once, on the day by which the version wants to be looked over', async () => {
  const leader = await aHouse();
  const fingerprint = fingerprintOf(await getDraft(db()));
  const { publishCharter } = await import('~/features/publication/publish-charter.server');
  await publishCharter(db(), leader, { replaces: 1, fingerprint, note: '', reviewBy: '2027-06-01' }, now);
  const reminders = async () => (await kinds()).filter(([kind]) => kind === 'review-by');
  await remindToLookOver(db(), new Date('2027-05-31T23:00:00Z'));
  expect(await reminders()).toEqual([]);
  for (const day of ['2027-06-01', '2027-06-02']) await remindToLookOver(db(), new Date(`${day}T08:00:00Z`));
  expect(await reminders()).toEqual([['review-by', { version: 2 }]]);
});

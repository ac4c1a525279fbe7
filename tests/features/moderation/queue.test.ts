import { expect, test } from 'vitest';
import { countUnjudged, getQueued, listQueue } from '~/features/moderation/queue-queries.server';
import { reportRecognition } from '~/features/moderation/report-recognition.server';
import { restoreReported } from '~/features/moderation/restore-reported.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { canSee } from '../../support/can-see';
import { aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aTeam } from '../../support/factories';
import { aColleague, aHouse, aReportedLetter, at, told } from './a-reported-letter';

const db = aDatabase();
const reason = 'It names a guest.';
const queueOf = async (actor: Parameters<typeof listQueue>[1]) =>
  (await listQueue(db(), actor)).letters.map((letter) => letter.id);

test('a private letter is read by a moderator only in the queue, and only while it is reported', async () => {
  const { tom, ana, ben, id } = await aHouse(db(), 'named');
  expect(await queueOf(ana)).toEqual([]);
  await expect(getQueued(db(), ana, id)).rejects.toMatchObject({ status: 404 });
  await reportRecognition(db(), tom, { id, reason }, at);
  expect(await getQueued(db(), ana, id)).toMatchObject({
    id,
    circle: 'named',
    giverName: 'Ruth',
    recipients: ['Tom'],
    values: ['Safe hands'],
    heldAt: at,
    reports: [{ name: 'Tom', reason, decision: null }],
  });
  // Neither on another way, nor an admin who is no moderator.
  expect(await canSee(db(), ana, id)).toBe(false);
  expect([await queueOf(ben), await canSee(db(), ben, id)]).toEqual([[], false]);
  await expect(getQueued(db(), ben, id)).rejects.toMatchObject({ status: 404 });
  await restoreReported(db(), ana, id);
  expect(await queueOf(ana)).toEqual([]);
  await expect(getQueued(db(), ana, id)).rejects.toMatchObject({ status: 404 });
});

test('a letter that was hidden says so, and its moderator is told though they may not read it', async () => {
  const { tom, ana, id } = await aReportedLetter(db());
  await hideRecognition(db(), tom, id, { on: true });
  expect(await getQueued(db(), ana, id)).toMatchObject({ circle: 'named' });
  expect(await told(db())).toContain('Ana: reported');
});

test('members who are no moderators have no queue', async () => {
  const { eve, ben } = await aReportedLetter(db());
  await expect(listQueue(db(), eve)).rejects.toMatchObject({ status: 404 });
  expect(await queueOf(ben)).toEqual([]);
});

test('the oldest report stands first, and the list goes on', async () => {
  const { ruth, tom, eve, ana, values } = await aHouse(db());
  const ids: number[] = [];
  for (let i = 0; i < 22; i++) ids.push(await aRecognition(db(), ruth, { people: [tom.id], values }));
  ids.reverse();
  for (const id of ids) await reportRecognition(db(), eve, { id, reason }, at);
  const first = await listQueue(db(), ana);
  expect(first.letters.map((letter) => letter.id)).toEqual(ids.slice(0, 20));
  const rest = await listQueue(db(), ana, first.next ?? 0);
  expect([rest.letters.map((letter) => letter.id), rest.next]).toEqual([ids.slice(20), null]);
});

test('what a moderator may not judge an admin does, and what nobody may stays and is counted', async () => {
  const { ana, ben, eve, ruth, values } = await aHouse(db());
  const toAna = await aRecognition(db(), ruth, { people: [ana.id], values });
  const toBoth = await aRecognition(db(), ruth, { people: [ana.id, ben.id], values });
  for (const id of [toAna, toBoth]) await reportRecognition(db(), eve, { id, reason }, at);
  expect([await queueOf(ana), await queueOf(ben)]).toEqual([[], [toAna]]);
  await expect(restoreReported(db(), ana, toAna)).rejects.toMatchObject({ status: 404 });
  expect(await countUnjudged(db())).toBe(1);
  expect(await told(db())).toEqual(['Ben: reported', 'Ben: reported']);
  const mia = await aColleague(db(), 'Mia');
  await db().insertInto('moderator').values({ person_id: mia.id }).execute();
  expect([await queueOf(mia), await queueOf(ben), await countUnjudged(db())]).toEqual([
    [toAna, toBoth],
    [],
    0,
  ]);
});

test('whoever looks after giver or thanked does not judge, and a moderator who left counts for none', async () => {
  const { ana, ben, eve, tom, values } = await aHouse(db());
  const team = await aTeam(db(), { managerId: ana.id });
  const nils = await aColleague(db(), 'Nils', 'member', team.id);
  const by = await aRecognition(db(), nils, { people: [tom.id], values });
  const to = await aRecognition(db(), tom, { people: [nils.id], values });
  for (const id of [by, to]) await reportRecognition(db(), eve, { id, reason }, at);
  expect([await queueOf(ana), await queueOf(ben)]).toEqual([[], [by, to]]);
  await db().updateTable('person').set({ deactivated_at: at }).where('id', '=', ana.id).execute();
  const card = await aRecognition(db(), eve, { people: [tom.id], values });
  await reportRecognition(db(), tom, { id: card, reason }, at);
  expect(await queueOf(ben)).toContain(card);
});

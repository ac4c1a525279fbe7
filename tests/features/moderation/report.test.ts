import { expect, test } from 'vitest';
import { listQueue } from '~/features/moderation/queue-queries.server';
import { releaseHeld } from '~/features/moderation/release-held.server';
import { reportRecognition } from '~/features/moderation/report-recognition.server';
import { restoreReported } from '~/features/moderation/restore-reported.server';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { writeComment } from '~/features/recognition/write-comment.server';
import { canSee } from '../../support/can-see';
import { aDatabase } from '../../support/database';
import { aHouse, aReportedLetter, at, audited, hoursLater, stateOf, told } from './a-reported-letter';

const db = aDatabase();
const reason = 'It names a guest.';
const reports = () =>
  db().selectFrom('report').orderBy('id').select(['person_id', 'reason', 'decision']).execute();

test('the first report hides a letter from all but those named, and tells the moderators', async () => {
  const { eve, ruth, tom, joe, id } = await aReportedLetter(db());
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'named', held_at: at });
  const sees = await Promise.all([ruth, tom, eve, joe].map((person) => canSee(db(), person, id)));
  expect(sees).toEqual([true, true, false, false]);
  expect(await reports()).toEqual([{ person_id: eve.id, reason, decision: null }]);
  expect(await told(db())).toEqual(['Ana: reported']);
  expect(await audited(db())).toEqual(['nobody: recognition-reported']);
});

test('whoever was told of the letter and may not read it any more is untold', async () => {
  const { ruth, tom, joe, eve, id } = await aHouse(db());
  await db().updateTable('recognition').set({ told_at: at }).execute();
  const key = '00000000-0000-4000-8000-000000000001';
  const text = 'Look at this, @Joe.';
  await writeComment(db(), tom, { recognitionId: id, key, text, mentions: [joe.id] });
  expect((await told(db())).sort()).toEqual(['Joe: mentioned-in-comment', 'Ruth: commented']);
  await reportRecognition(db(), eve, { id, reason }, at);
  expect((await told(db())).sort()).toEqual(['Ana: reported', 'Ruth: commented']);
  expect(await canSee(db(), ruth, id)).toBe(true);
});

test('a second report by the same person, also at once, answers as the first', async () => {
  const { eve, id } = await aHouse(db());
  await Promise.all([1, 2, 3].map(() => reportRecognition(db(), eve, { id, reason }, at)));
  await reportRecognition(db(), eve, { id, reason: 'Again.' }, hoursLater(1));
  expect(await reports()).toEqual([{ person_id: eve.id, reason, decision: null }]);
  expect(await told(db())).toEqual(['Ana: reported']);
});

test('no giver, nobody who may not see it, and no letter that is gone or never was', async () => {
  const { ruth, eve, id } = await aHouse(db(), 'named');
  const report = (actor: { id: number }, card: number) =>
    reportRecognition(db(), actor, { id: card, reason }, at);
  await expect(report(ruth, id)).rejects.toMatchObject({ status: 403 });
  await expect(report(eve, id)).rejects.toMatchObject({ status: 404 });
  await expect(report(eve, 999)).rejects.toMatchObject({ status: 404 });
  await withdrawRecognition(db(), ruth, id);
  await expect(report(ruth, id)).rejects.toMatchObject({ status: 404 });
  expect(await reports()).toEqual([]);
});

test('an empty reason and one of 601 characters are nothing the table takes', async () => {
  const { eve, id } = await aHouse(db());
  for (const bad of ['', 'x'.repeat(601)])
    await expect(reportRecognition(db(), eve, { id, reason: bad }, at)).rejects.toThrow(
      'report_reason_check',
    );
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'everyone', held_at: null });
});

test('after 48 hours it comes back, its report stays open, and no further report hides it', async () => {
  const { joe, ana, id } = await aReportedLetter(db());
  expect(await releaseHeld(db(), hoursLater(47.9))).toBe(0);
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'named' });
  expect(await releaseHeld(db(), hoursLater(48))).toBe(1);
  expect(await releaseHeld(db(), hoursLater(49))).toBe(0);
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'everyone', held_at: null });
  await reportRecognition(db(), joe, { id, reason: 'I think so too.' }, hoursLater(50));
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'everyone', held_at: null });
  const { letters } = await listQueue(db(), ana);
  expect(letters[0]?.reports.map((report) => report.name)).toEqual(['Eve', 'Joe']);
});

test('a restored letter can never be hidden by a report again, but is looked at again', async () => {
  const { joe, eve, ana, id } = await aReportedLetter(db());
  await restoreReported(db(), ana, id, hoursLater(1));
  await reportRecognition(db(), joe, { id, reason }, hoursLater(2));
  await reportRecognition(db(), eve, { id, reason }, hoursLater(3));
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'everyone', held_at: null });
  const { letters } = await listQueue(db(), ana);
  expect(letters[0]?.reports.map((report) => report.decision)).toEqual(['restored', null, null]);
});

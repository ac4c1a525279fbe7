import { expect, test } from 'vitest';
import { askToMend } from '~/features/moderation/ask-to-mend.server';
import { getDecisions } from '~/features/moderation/decision-queries.server';
import { listQueue } from '~/features/moderation/queue-queries.server';
import { releaseHeld } from '~/features/moderation/release-held.server';
import { removeReported } from '~/features/moderation/remove-reported.server';
import { reportRecognition } from '~/features/moderation/report-recognition.server';
import { restoreReported } from '~/features/moderation/restore-reported.server';
import { editRecognition } from '~/features/recognition/edit-recognition.server';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { canSee } from '../../support/can-see';
import { aDatabase } from '../../support/database';
import { aHouse, aReportedLetter, audited, hoursLater, stateOf, told } from './a-reported-letter';

const db = aDatabase();
const words = 'Please leave the name of the guest out.';
const soon = hoursLater(1);

test('a letter that is restored is back, and giver and reporters are told once', async () => {
  const { tom, ruth, eve, joe, ana, id } = await aReportedLetter(db());
  await reportRecognition(db(), tom, { id, reason: 'She asked me to.' }, soon);
  expect(await restoreReported(db(), ana, id, soon)).toEqual({ refused: undefined });
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'everyone', held_at: null });
  const said = await told(db());
  expect(said.filter((one) => /restored/.test(one)).sort()).toEqual([
    'Eve: report-restored',
    'Ruth: report-restored',
    'Tom: report-restored',
  ]);
  expect((await listQueue(db(), ana)).letters).toEqual([]);
  const outcomes = [{ decision: 'restored', words: '', decidedAt: soon }];
  expect(await getDecisions(db(), ruth, id)).toEqual({ mine: true, canMend: false, outcomes });
  expect(await getDecisions(db(), eve, id)).toEqual({ mine: false, canMend: false, outcomes });
  await expect(getDecisions(db(), joe, id)).rejects.toMatchObject({ status: 404 });
  expect(await audited(db())).toContain('Ana: recognition-restored');
});

test('a letter to be mended stays hidden until its giver did, also after the first day', async () => {
  const { ruth, tom, eve, joe, ana, id, values } = await aReportedLetter(db());
  await askToMend(db(), ana, { id, words }, soon);
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'named', mend_asked_at: soon });
  expect(await told(db())).toEqual(['Ana: reported', 'Ruth: report-mend', 'Eve: report-mend-asked']);
  expect(await getDecisions(db(), ruth, id)).toMatchObject({ canMend: true, outcomes: [{ words }] });
  expect(await getDecisions(db(), eve, id)).toMatchObject({ canMend: false, outcomes: [{ words: '' }] });
  const change = { text: 'You stayed until the last of them was home.', values, behaviours: [], people: [] };
  await editRecognition(db(), ruth, id, change, new Date(Date.now() + 30 * 3_600_000));
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'everyone', held_at: null, mend_asked_at: null });
  expect(await canSee(db(), joe, id)).toBe(true);
  expect(await getDecisions(db(), ruth, id)).toMatchObject({ canMend: false });
  expect(await canSee(db(), tom, id)).toBe(true);
});

test('a letter not mended in time is back, and may still be mended', async () => {
  const { ana, id } = await aReportedLetter(db());
  await askToMend(db(), ana, { id, words }, soon);
  await releaseHeld(db(), hoursLater(48));
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'everyone', mend_asked_at: soon });
});

test('a change within the first day does not lift what a report holds', async () => {
  const { ruth, id, values } = await aReportedLetter(db());
  const change = { text: 'You stayed until the last of them was home.', values, behaviours: [], people: [] };
  await editRecognition(db(), ruth, id, change);
  expect(await stateOf(db(), id)).toMatchObject({ audience: 'named' });
});

test('a removed letter is gone, and only what was decided is told of it', async () => {
  const { ruth, tom, eve, joe, ana, id } = await aReportedLetter(db());
  await db()
    .insertInto('notice')
    .values({
      person_id: tom.id,
      kind: 'thanked',
      key: 'x',
      recognition_id: id,
      about: {},
      mail_due_at: soon,
    })
    .execute();
  await removeReported(db(), ana, { id, words }, soon);
  expect(await stateOf(db(), id)).toMatchObject({
    withdrawn_at: soon,
    removed_by: ana.id,
    removal_reason: words,
  });
  expect(await told(db())).toEqual(['Ana: reported', 'Ruth: report-removed', 'Eve: report-removed']);
  expect(await canSee(db(), ruth, id)).toBe(false);
  expect(await getDecisions(db(), ruth, id)).toMatchObject({ outcomes: [{ decision: 'removed', words }] });
  expect(await getDecisions(db(), eve, id)).toMatchObject({ outcomes: [{ decision: 'removed', words: '' }] });
  await expect(getDecisions(db(), joe, id)).rejects.toMatchObject({ status: 404 });
  expect(await audited(db())).toContain('Ana: recognition-removed');
});

test('two decisions at once are one, and the second is told', async () => {
  const { ana, ben, id } = await aReportedLetter(db());
  await db().insertInto('moderator').values({ person_id: ben.id }).execute();
  const both = await Promise.all([
    restoreReported(db(), ana, id, soon),
    removeReported(db(), ben, { id, words }, soon),
  ]);
  expect(both.map(({ refused }) => refused).sort()).toEqual(['decided', undefined]);
  expect(await restoreReported(db(), ana, id, soon)).toEqual({ refused: 'decided' });
  expect((await told(db())).filter((one) => /report-/.test(one))).toHaveLength(2);
  expect(await db().selectFrom('report').select('id').execute()).toHaveLength(1);
});

test('nobody decides without a report, without being a moderator, or on what its giver took back', async () => {
  const { ana, ben, eve, ruth, id } = await aHouse(db());
  await expect(restoreReported(db(), ana, id)).rejects.toMatchObject({ status: 404 });
  await expect(removeReported(db(), ana, { id: 999, words })).rejects.toMatchObject({ status: 404 });
  await reportRecognition(db(), eve, { id, reason: 'It names a guest.' }, soon);
  for (const actor of [ben, eve, ruth]) {
    await expect(restoreReported(db(), actor, id)).rejects.toMatchObject({ status: 404 });
    await expect(askToMend(db(), actor, { id, words })).rejects.toMatchObject({ status: 404 });
    await expect(removeReported(db(), actor, { id, words })).rejects.toMatchObject({ status: 404 });
  }
  await withdrawRecognition(db(), ruth, id);
  expect(await restoreReported(db(), ana, id)).toEqual({ refused: 'gone' });
  expect((await listQueue(db(), ana)).letters).toEqual([]);
  await expect(getDecisions(db(), eve, id)).rejects.toMatchObject({ status: 404 });
});

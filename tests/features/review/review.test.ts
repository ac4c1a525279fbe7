import { expect, test } from 'vitest';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import { saveField } from '~/features/draft/save-field.server';
import type { Actor } from '~/features/organization/actor';
import { publishCharter } from '~/features/publication/publish-charter.server';
import { askForReview } from '~/features/review/ask-for-review.server';
import { changeReviewRule } from '~/features/review/change-review-rule.server';
import { giveVerdict } from '~/features/review/give-verdict.server';
import { lookAtParts } from '~/features/review/look-at-parts.server';
import {
  findReviewRequest,
  listApprovers,
  listReviewRequests,
} from '~/features/review/review-queries.server';
import { aPublishedCharter, publish } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anAdmin, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-11-24T10:00:00Z');
const later = new Date();
const password = 'a long enough one';

async function aHouse(needed = 1) {
  await anOrganization(db());
  const admin = anActor(await anAdmin(db(), { password }));
  const leader = anActor(await aLeader(db(), { name: 'Helena', password }));
  const other = anActor(await aLeader(db(), { name: 'Bruno', password }));
  const member = anActor(await aPerson(db(), { name: 'Lea', password }));
  const values = await aPublishedCharter(db(), leader, ['Safe hands', 'Stay a minute']);
  await changeReviewRule(db(), admin, { needed, ownCounts: false });
  return { admin, leader, other, member, values };
}

const partsFor = async (actor: Actor) => lookAtParts(db(), actor, later);
const approve = async (actor: Actor, key: string, verdict: 'approved' | 'changes' = 'approved') => {
  const part = (await partsFor(actor)).find((one) => one.key === key);
  return giveVerdict(db(), actor, {
    part: key,
    hash: part?.hash ?? '',
    verdict,
    reason: verdict === 'changes' ? 'Say where.' : '',
  });
};

test('people are asked, told, and may read; they answer, and who asked hears of it', async () => {
  const { leader, member, values } = await aHouse();
  await saveField(db(), leader, {
    field: `value-${values[0]?.id}-definition`,
    text: 'Nobody is harmed.',
    base: 'What Safe hands means.',
  });
  await expect(approve(member, `value-${values[0]?.id}`)).rejects.toMatchObject({ status: 403 });
  expect(
    await askForReview(
      db(),
      leader,
      { people: [member.id], dueOn: '2999-12-01', note: 'Please' },
      new Date(),
    ),
  ).toEqual({ asked: 1 });
  expect(await findReviewRequest(db(), member)).toMatchObject({
    note: 'Please',
    dueOn: '2999-12-01',
    askedBy: 'Helena',
  });
  expect(await approve(member, `value-${values[0]?.id}`, 'changes')).toEqual({ done: true });
  expect(await approve(member, `value-${values[0]?.id}`)).toEqual({ done: true });
  expect(await listReviewRequests(db())).toEqual([]);
  const kinds = await db()
    .selectFrom('notice')
    .where('person_id', '=', leader.id)
    .where('kind', '=', 'review-answered')
    .select('about')
    .execute();
  expect(kinds).toHaveLength(2);
  expect(
    await askForReview(db(), leader, { people: [member.id], dueOn: '2000-01-01', note: '' }, now),
  ).toEqual({ refused: 'past' });
});

test('an approval holds for the exact text: a later change asks anew, and without it nothing is published', async () => {
  const { leader, other, values } = await aHouse();
  const field = `value-${values[0]?.id}-definition`;
  const key = `value-${values[0]?.id}`;
  await saveField(db(), leader, { field, text: 'Nobody is harmed.', base: 'What Safe hands means.' });
  expect(await publish(db(), leader, 1)).toMatchObject({
    refused: 'unapproved',
    parts: [{ key, approvals: 0 }],
  });
  await approve(other, key);
  await saveField(db(), leader, { field, text: 'Nobody is harmed here.', base: 'Nobody is harmed.' });
  const [part] = await partsFor(leader);
  expect(part?.verdicts[0]?.says).toContain('approved an earlier text');
  expect(await publish(db(), leader, 1)).toMatchObject({ refused: 'unapproved' });
  await approve(other, key);
  expect(await publish(db(), leader, 1)).toEqual({ number: 2 });
  expect(await listApprovers(db(), { after: null, until: new Date() })).toEqual(['Bruno']);
});

test('an author’s own approval does not count, unless the admin says so', async () => {
  const { admin, leader, values } = await aHouse();
  const key = `value-${values[0]?.id}`;
  await saveField(db(), leader, {
    field: `${key}-definition`,
    text: 'Nobody is harmed.',
    base: 'What Safe hands means.',
  });
  await approve(leader, key);
  expect(await publish(db(), leader, 1)).toMatchObject({ refused: 'unapproved' });
  await changeReviewRule(db(), admin, { needed: 1, ownCounts: true });
  expect(await publish(db(), leader, 1)).toEqual({ number: 2 });
});

test('an outdated text is not approved by a late click', async () => {
  const { leader, other, values } = await aHouse();
  const key = `value-${values[0]?.id}`;
  await saveField(db(), leader, { field: `${key}-name`, text: 'Steady hands', base: 'Safe hands' });
  const [seen] = await partsFor(other);
  await saveField(db(), leader, { field: `${key}-name`, text: 'Sure hands', base: 'Steady hands' });
  const given = { part: key, hash: seen?.hash ?? '', verdict: 'approved' as const, reason: '' };
  expect(await giveVerdict(db(), other, given)).toEqual({ refused: 'changed-meanwhile' });
});

test('whoever takes an approval back by asking for changes stops publishing', async () => {
  const { leader, other, values } = await aHouse();
  const key = `value-${values[0]?.id}`;
  await saveField(db(), leader, { field: `${key}-name`, text: 'Steady hands', base: 'Safe hands' });
  await approve(other, key);
  await approve(other, key, 'changes');
  expect(await publish(db(), leader, 1)).toMatchObject({ refused: 'unapproved' });
});

test('each changed part needs its own, and as many as the admin set; a reviewer who left is said', async () => {
  const { leader, other, admin, values } = await aHouse(2);
  const [a, b] = values.map(({ id }) => `value-${id}`) as [string, string];
  await saveField(db(), leader, { field: `${a}-name`, text: 'Steady hands', base: 'Safe hands' });
  await saveField(db(), leader, { field: `${b}-name`, text: 'Stay', base: 'Stay a minute' });
  for (const who of [other, admin]) await approve(who, a);
  await approve(other, b);
  const draft = await getDraft(db());
  const decision = { replaces: 1, fingerprint: fingerprintOf(draft), note: '' };
  expect(await publishCharter(db(), leader, decision)).toMatchObject({
    refused: 'unapproved',
    parts: [{ key: b, approvals: 1 }],
  });
  await db().updateTable('person').set({ deactivated_at: new Date() }).where('id', '=', other.id).execute();
  const part = (await partsFor(leader)).find(({ key }) => key === a);
  expect(part?.verdicts.map(({ says }) => says).join()).toContain('has left since');
  expect(part?.approvals).toBe(2);
});

test('only admins set the rule', async () => {
  const { leader } = await aHouse();
  await expect(changeReviewRule(db(), leader, { needed: 0, ownCounts: true })).rejects.toMatchObject({
    status: 403,
  });
});

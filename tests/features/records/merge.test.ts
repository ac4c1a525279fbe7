import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { getPerson } from '~/features/people/people-queries.server';
import { listComments } from '~/features/recognition/comment-queries.server';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { react } from '~/features/recognition/react.server';
import { writeComment } from '~/features/recognition/write-comment.server';
import { mergePeople } from '~/features/records/merge-people.server';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anAdmin, anOrganization, aPerson, aTeam } from '../../support/factories';

const db = aDatabase();

it('two records of one person become one, with all that either gave, got, wrote, published and manages', async () => {
  await anOrganization(db());
  const admin = anActor(await anAdmin(db()));
  const kept = anActor(await aPerson(db(), { name: 'Anna Meier', staffNumber: '7' }));
  const other = anActor(
    await aLeader(db(), { name: 'A. Meier', email: 'anna@example.org', password: 'a long enough one' }),
  );
  const third = anActor(await aPerson(db(), { name: 'Ben' }));
  await aTeam(db(), { name: 'Ward', managerId: other.id });
  const [value] = await aPublishedCharter(db(), other, ['Safe hands']);
  const values = [value?.id ?? 0];
  const given = await aRecognition(db(), other, { people: [third.id], values });
  const got = await aRecognition(db(), third, { people: [other.id, kept.id], values });
  const toOneself = await aRecognition(db(), kept, { people: [other.id], values });
  const withBen = await aRecognition(db(), kept, { people: [other.id, third.id], values });
  await db()
    .updateTable('recognition_recipient')
    .set({ hidden_at: new Date(), hidden_by: other.id })
    .where('recognition_id', '=', got)
    .where('person_id', '=', other.id)
    .execute();
  for (const actor of [kept, other]) await react(db(), actor, got, { kind: 'saw_it_too', on: true });
  await writeComment(db(), other, {
    recognitionId: given,
    text: 'For @Anna Meier and @A. Meier',
    mentions: [],
    key: randomUUID(),
  });

  expect(await mergePeople(db(), admin, { kept: kept.id, other: other.id })).toEqual({
    id: kept.id,
    name: 'Anna Meier',
  });
  expect(await getPerson(db(), kept.id)).toMatchObject({
    name: 'Anna Meier',
    email: 'anna@example.org',
    staffNumber: '7',
    role: 'leader',
    deactivatedAt: null,
  });
  await expect(getPerson(db(), other.id)).rejects.toMatchObject({ status: 404 });
  const { cards } = await listFeed(db(), kept, 1, {});
  expect(
    cards.map(({ id, giverId, audience, recipients, reactions }) => [
      id,
      giverId,
      audience,
      recipients.map((one) => one.id),
      reactions,
    ]),
  ).toEqual([
    [withBen, kept.id, 'everyone', [third.id], []],
    [got, third.id, 'named', [kept.id], [{ kind: 'saw_it_too', count: 1, mine: true }]],
    [given, kept.id, 'everyone', [third.id], []],
  ]);
  expect(cards.some(({ id }) => id === toOneself)).toBe(false);
  expect((await listComments(db(), third, given))[0]).toMatchObject({
    personId: kept.id,
    text: `For @{${kept.id}} and @{${kept.id}}`,
    mentioned: [{ id: kept.id, name: 'Anna Meier' }],
  });
  expect((await getCharterVersion(db(), 1)).publishedBy).toEqual({ id: kept.id, name: 'Anna Meier' });
  expect(await db().selectFrom('team').select('manager_id').execute()).toEqual([{ manager_id: kept.id }]);
  expect(await db().selectFrom('account').select('person_id').execute()).toEqual([{ person_id: kept.id }]);
});

it('never takes the record of the one who asks, nor a role and a password from before somebody left, and is for admins', async () => {
  await anOrganization(db());
  const admin = anActor(await anAdmin(db()));
  const member = anActor(await aPerson(db()));
  expect(await mergePeople(db(), admin, { kept: member.id, other: admin.id })).toEqual({
    refused: 'yourself',
  });
  expect(await mergePeople(db(), admin, { kept: admin.id, other: admin.id })).toEqual({ refused: 'same' });
  await expect(mergePeople(db(), member, { kept: 1, other: 2 })).rejects.toMatchObject({ status: 403 });
  await expect(mergePeople(db(), admin, { kept: member.id, other: 99 })).rejects.toMatchObject({
    status: 404,
  });
  expect(await mergePeople(db(), admin, { kept: admin.id, other: member.id })).toEqual({
    refused: 'yourself',
  });
  const gone = await anAdmin(db(), { name: 'Kim', password: 'a long enough one' });
  await db().updateTable('person').set({ deactivated_at: new Date() }).where('id', '=', gone.id).execute();
  await mergePeople(db(), admin, { kept: gone.id, other: member.id });
  expect(await getPerson(db(), gone.id)).toMatchObject({ role: 'member', deactivatedAt: null });
  expect(await db().selectFrom('account').select('person_id').execute()).toEqual([]);
});

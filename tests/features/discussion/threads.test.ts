import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { listThreads } from '~/features/discussion/thread-queries.server';
import { answerThread, openThread, resolveThread } from '~/features/discussion/write-in-thread.server';
import { nameDraftReaders, openDraft, unnameDraftReader } from '~/features/draft/draft-access.server';
import { moveValue } from '~/features/draft/move-in-draft.server';
import { aDraftValue } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-11-24T10:00:00Z');
const said = (text: string) => ({ key: randomUUID(), text, mentions: [] });

async function aHouse() {
  await anOrganization(db());
  const password = 'a long enough one';
  return {
    leader: anActor(await aLeader(db(), { name: 'Helena Frey', password })),
    other: anActor(await aLeader(db(), { name: 'Bruno Aebi', password })),
    member: anActor(await aPerson(db(), { name: 'Lea Kunz', password })),
  };
}

const told = async (id: number) =>
  (await db().selectFrom('notice').where('person_id', '=', id).orderBy('id').select('kind').execute()).map(
    ({ kind }) => kind,
  );

test('a conversation on quoted words of a value stays with it when it moves, and is resolved and opened again', async () => {
  const { leader, other } = await aHouse();
  const [, second] = [await aDraftValue(db(), leader, 'A'), await aDraftValue(db(), leader, 'B')];
  const field = `value-${second.id}-definition`;
  const { id } = await openThread(
    db(),
    leader,
    { field, quote: 'What B means', ...said('Whose words are these?') },
    now,
  );
  await moveValue(db(), leader, second.id, 'up');
  await answerThread(db(), other, { id, ...said('Mine.') }, now);
  const [thread] = await listThreads(db(), { fields: [field] });
  expect(thread).toMatchObject({
    field,
    quote: 'What B means',
    comments: [
      { name: 'Helena Frey', text: 'Whose words are these?' },
      { name: 'Bruno Aebi', text: 'Mine.' },
    ],
  });
  await resolveThread(db(), other, { id, on: true }, now);
  expect(await listThreads(db())).toEqual([]);
  expect(await listThreads(db(), { resolved: true })).toMatchObject([{ id, resolvedBy: 'Bruno Aebi' }]);
  await answerThread(db(), leader, { id, ...said('Not yet, I think.') }, now);
  expect(await listThreads(db())).toMatchObject([{ id, resolvedAt: null }]);
  expect(await told(leader.id)).toEqual(['answered']);
  expect(await told(other.id)).toEqual(['answered']);
});

test('a mention reaches only who may read the draft', async () => {
  const { leader, other, member } = await aHouse();
  await openThread(
    db(),
    leader,
    { field: 'vision', quote: '', ...said('@Bruno Aebi and @Lea Kunz, what do you say?') },
    now,
  );
  expect(await told(other.id)).toEqual(['mentioned']);
  expect(await told(member.id)).toEqual([]);
  const [thread] = await listThreads(db());
  expect(thread?.comments[0]).toMatchObject({
    text: `@{${other.id}} and @Lea Kunz, what do you say?`,
    mentioned: [{ id: other.id, name: 'Bruno Aebi' }],
  });
});

test('who may comment: leaders, people named, and everyone once the draft is open', async () => {
  const { leader, member } = await aHouse();
  const open = () => openThread(db(), member, { field: 'charter', quote: '', ...said('Good.') }, now);
  await expect(open()).rejects.toMatchObject({ status: 403 });
  await nameDraftReaders(db(), leader, [member.id]);
  await open();
  await unnameDraftReader(db(), leader, member.id);
  await expect(open()).rejects.toMatchObject({ status: 403 });
  await openDraft(db(), leader, { on: true, now });
  await open();
  await expect(openDraft(db(), member, { on: false, now })).rejects.toMatchObject({ status: 403 });
});

test('sent twice it stands once; a field that is not there is a 404', async () => {
  const { leader } = await aHouse();
  const opening = { field: 'vision', quote: '', ...said('Once.') };
  const { id } = await openThread(db(), leader, opening, now);
  expect(await openThread(db(), leader, opening, now)).toEqual({ id });
  const answer = { id, ...said('Twice?') };
  await answerThread(db(), leader, answer, now);
  await answerThread(db(), leader, answer, now);
  expect((await listThreads(db()))[0]?.comments).toHaveLength(2);
  for (const field of ['value-99', 'value-99-name', 'constructor', 'value-1-hue'])
    await expect(openThread(db(), leader, { field, quote: '', ...said('x') }, now)).rejects.toMatchObject({
      status: 404,
    });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { offerMentioned } from '~/features/people/mentioned.server';
import { asTyped, partsOf, withMarks } from '~/features/people/mentions';
import { getComment, listComments } from '~/features/recognition/comment-queries.server';
import { mayReadCard } from '~/features/recognition/visible-to.server';
import { withdrawComment } from '~/features/recognition/withdraw-comment.server';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { editComment, writeComment } from '~/features/recognition/write-comment.server';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { anActor, anAdmin, aPerson } from '../../support/factories';

const db = aDatabase();

async function aCard(wish: 'everyone' | 'named' = 'everyone') {
  const admin = anActor(await anAdmin(db(), { name: 'Ruth' }));
  const giver = anActor(await aPerson(db(), { name: 'Anna Meier' }));
  const got = anActor(await aPerson(db(), { name: 'Ben' }));
  const other = anActor(await aPerson(db(), { name: 'Cleo' }));
  const [value] = await aPublishedCharter(db(), admin, ['Safe hands']);
  const id = await aRecognition(db(), giver, { people: [got.id], values: [value?.id ?? 0], wish });
  return { admin, giver, got, other, id };
}
const say = (recognitionId: number, text: string, mentions: number[] = []) => ({
  recognitionId,
  text,
  mentions,
  key: randomUUID(),
});

describe('mentions', () => {
  const people = [
    { id: 1, name: 'Ann' },
    { id: 2, name: 'Ann Lee' },
  ];
  it.each([
    ['Well done @ann lee!', 'Well done @{2}!', [2]],
    ['@Ann, @Ann Lee and @Anna', '@{1}, @{2} and @Anna', [1, 2]],
    ['write to a@ann.example', 'write to a@{1}.example', [1]],
    ['no @{2} by hand', 'no @2 by hand', []],
    ['nobody', 'nobody', []],
  ])('%s is kept as %s', (typed, text, ids) => {
    expect(withMarks(typed, people)).toEqual({ text, ids });
  });

  it('are read by the names of today and changed as they were typed', () => {
    const today = [{ id: 2, name: 'Ann Roth' }];
    expect(partsOf('Ask @{2} or @{9}.', today)).toEqual(['Ask ', today[0], ' or ', '@9', '.']);
    expect(asTyped('Ask @{2}.', today)).toBe('Ask @Ann Roth.');
  });
});

describe('comments', () => {
  it('stand below a letter with those mentioned by id, once however often they are sent', async () => {
    const { giver, other, got, id } = await aCard();
    const words = say(id, 'I saw it too, @ben! @Nobody at all');
    await writeComment(db(), other, words);
    await writeComment(db(), other, words);
    expect(await listComments(db(), giver, id)).toMatchObject([
      {
        name: 'Cleo',
        text: `I saw it too, @{${got.id}}! @Nobody at all`,
        mentioned: [{ id: got.id, name: 'Ben' }],
      },
    ]);
    await db().updateTable('person').set({ name: 'Ben Roth' }).where('id', '=', got.id).execute();
    expect((await listComments(db(), giver, id))[0]?.mentioned).toEqual([{ id: got.id, name: 'Ben Roth' }]);
  });

  it('tell namesakes apart only by the one chosen', async () => {
    const { giver, id } = await aCard();
    const [one] = [await aPerson(db(), { name: 'Kim' }), await aPerson(db(), { name: 'kim' })];
    await writeComment(db(), giver, say(id, 'Thanks @Kim'));
    await writeComment(db(), giver, say(id, 'Thanks @Kim', [one.id]));
    expect((await listComments(db(), giver, id)).map(({ mentioned }) => mentioned.map((m) => m.id))).toEqual([
      [],
      [one.id],
    ]);
  });

  it('keep a mention when they are mended, also of somebody who has left', async () => {
    const { giver, got, id } = await aCard();
    await writeComment(db(), giver, say(id, 'Thank @Ben fro all.'));
    await db().updateTable('person').set({ deactivated_at: new Date() }).where('id', '=', got.id).execute();
    const [comment] = await listComments(db(), giver, id);
    await editComment(db(), giver, { id: comment?.id ?? 0, text: 'Thank @Ben for all.', mentions: [] });
    expect(await getComment(db(), giver, comment?.id ?? 0)).toMatchObject({
      text: `Thank @{${got.id}} for all.`,
      mentioned: [{ id: got.id, name: 'Ben' }],
    });
  });

  it('neither offer nor mention who may not see a letter among a few, and are shut to them', async () => {
    const { admin, giver, got, other, id } = await aCard('named');
    expect((await offerMentioned(db(), mayReadCard(id), '')).map(({ name }) => name)).toEqual([
      'Anna Meier',
      'Ben',
    ]);
    expect((await offerMentioned(db(), mayReadCard(id), 'be')).map(({ name }) => name)).toEqual(['Ben']);
    await writeComment(db(), got, say(id, '@Cleo and @Anna Meier'));
    const [comment] = await listComments(db(), giver, id);
    expect(comment?.mentioned).toEqual([{ id: giver.id, name: 'Anna Meier' }]);
    for (const shut of [other, admin]) {
      expect(await listComments(db(), shut, id)).toEqual([]);
      await expect(writeComment(db(), shut, say(id, 'Hello'))).rejects.toMatchObject({ status: 404 });
      await expect(withdrawComment(db(), shut, comment?.id ?? 0)).rejects.toMatchObject({ status: 404 });
    }
  });

  it('are changed by their writer, taken back by them or an admin, and go with their letter', async () => {
    const { admin, giver, got, other, id } = await aCard();
    for (const text of ['First @Ben', 'Second']) await writeComment(db(), other, say(id, text));
    const [first, second] = (await listComments(db(), giver, id)).map((comment) => comment.id) as [
      number,
      number,
    ];
    await editComment(db(), other, { id: first, text: 'Mended', mentions: [] });
    expect(await getComment(db(), got, first)).toMatchObject({ text: 'Mended', mentioned: [] });
    expect((await getComment(db(), got, first)).editedAt).not.toBeNull();
    const wish = { id: first, text: 'x', mentions: [] };
    await expect(editComment(db(), giver, wish)).rejects.toMatchObject({ status: 403 });
    await expect(withdrawComment(db(), giver, first)).rejects.toMatchObject({ status: 403 });
    await withdrawComment(db(), other, first);
    await withdrawComment(db(), admin, second);
    expect(await listComments(db(), giver, id)).toEqual([]);
    const audit = db().selectFrom('audit_entry').where('did', '=', 'comment-removed').select('person_id');
    expect(await audit.execute()).toEqual([{ person_id: other.id }]);
    await writeComment(db(), other, say(id, 'Third'));
    await withdrawRecognition(db(), giver, id);
    expect(await listComments(db(), giver, id)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { findArrangement } from '~/features/beginnings/arrangement.server';
import { aDocx, aZip, paragraph, zeros } from '../features/statement/docx';
import { aDatabase } from '../support/database';
import { aLeader, anActor, anOrganization } from '../support/factories';
import { aServer } from '../support/server';

const db = aDatabase();
const server = aServer(db);

async function aLeaderHere() {
  await anOrganization(db());
  const leader = await aLeader(db(), { password: 'a long enough one' });
  return { leader: anActor(leader), client: await server.as(leader.id) };
}

const bring = async (file: Buffer) => {
  const { leader, client } = await aLeaderHere();
  const answer = await client.send('/charter/statement', { words: '' }, { file });
  return { answer, page: await answer.text(), arranged: await findArrangement(db(), leader) };
};

test.each([
  [
    'a broken Word file',
    async () => (await aDocx([paragraph('We stay.')])).subarray(0, 300),
    'This Word file is damaged',
  ],
  ['a zip bomb', () => aZip({ 'word/document.xml': zeros(60) }), 'holds far more than a statement'],
  [
    'a picture',
    async () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]),
    'We could not read this file',
  ],
  ['nothing', async () => Buffer.from('   '), 'There is nothing in it to read'],
])('%s is answered with 422 and a sentence at the field', async (_, make, says) => {
  const { answer, page, arranged } = await bring(await make());
  expect(answer.status).toBe(422);
  expect(page).toContain(says);
  expect(page).toContain('id="file-err"');
  expect(arranged).toBeUndefined();
});

test('20 MB are answered with 413', async () => {
  const { client } = await aLeaderHere();
  const answer = await client
    .send('/charter/statement', {}, { file: Buffer.alloc(20_000_000, 'a') })
    .catch(() => null);
  // The browser may still be sending when the answer comes, and the connection is then closed.
  expect(answer?.status ?? 413).toBe(413);
});

test.each([
  [
    'Latin-1',
    Buffer.from('# Die Gäste schlafen gut\n\n## Unsere Werte\n\n### Höflich\n', 'latin1'),
    'Die Gäste schlafen gut',
    'Höflich',
  ],
  [
    'right to left',
    Buffer.from('# המטופלים הולכים הביתה\n\n## ערכים\n\n### ידיים בטוחות\n\nאף אחד לא נפגע.\n'),
    'המטופלים הולכים הביתה',
    'ידיים בטוחות',
  ],
])('a text in %s is read as it was written', async (_, file, vision, name) => {
  const { answer, arranged } = await bring(file);
  expect(answer.status).toBe(303);
  expect(arranged?.pieces).toContainEqual({ place: 'vision', text: vision });
  expect(arranged?.pieces.map(({ text }) => text)).toContain(name);
});

test('10,000 words are shown to be placed, none dropped', async () => {
  const paragraphs = Array.from(
    { length: 100 },
    (_, i) => `Paragraph ${i} ${'of words that go on '.repeat(19)}`,
  );
  const { answer, arranged } = await bring(Buffer.from(paragraphs.join('\n\n')));
  expect(answer.status).toBe(303);
  const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
  const kept = arranged?.pieces.reduce((sum, { text }) => sum + words(text), 0);
  expect(kept).toBe(paragraphs.reduce((sum, text) => sum + words(text), 0));
});

test('what was pasted stays when it cannot be read', async () => {
  const { client } = await aLeaderHere();
  const typed = 'We stay. '.repeat(20_000);
  const answer = await client.post('/charter/statement', { words: typed });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('We stay. We stay.');
});

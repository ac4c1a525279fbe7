import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCharterFile } from '~/features/beginnings/read-charter-file.server';
import { type CharterDocument, charterDocument } from '~/features/charter/charter-document';
import { charterJson } from '~/features/charter/charter-json.server';
import { addBehaviour } from '~/features/draft/add-behaviour.server';
import { listDraftCopies, restoreDraftCopy } from '~/features/draft/draft-copies.server';
import { documentOfDraft } from '~/features/draft/draft-document';
import { getDraft } from '~/features/draft/draft-queries.server';
import { replaceDraft } from '~/features/draft/replace-draft.server';
import { retireValue } from '~/features/draft/retire-value.server';
import { aDraftValue } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-11-24T10:00:00Z');
const ideas = (names: string[]): CharterDocument =>
  charterDocument.parse({
    vision: 'Guests sleep well.',
    values: names.map((name) => ({ name, definition: `${name} here.` })),
  });

test('the draft says what the document says; what stood there is kept and can be brought back', async () => {
  await anOrganization(db());
  const leader = anActor(await aLeader(db()));
  const first = await aDraftValue(db(), leader, 'Safe hands');
  const before = documentOfDraft(await getDraft(db()));
  await replaceDraft(db(), leader, {
    document: ideas(['Quiet', 'safe HANDS']),
    why: 'before the example',
    now,
  });
  const { values, vision } = await getDraft(db());
  expect(vision).toBe('Guests sleep well.');
  expect(
    values.filter((value) => !value.retired).map(({ id, name, rank }) => [name, rank, id === first.id]),
  ).toEqual([
    ['Quiet', 1, false],
    ['safe HANDS', 2, true],
  ]);
  const [copy] = await listDraftCopies(db());
  expect(copy).toMatchObject({ why: 'before the example', by: leader.name });
  await restoreDraftCopy(db(), leader, { id: copy?.id ?? 0, now });
  const after = documentOfDraft(await getDraft(db()));
  expect(after.values.filter((value) => !value.retired)).toEqual(before.values);
  expect(after.vision).toBe(before.vision);
});

test('an emoji is one character in a copy and in a file, as it is in the draft', async () => {
  await anOrganization(db());
  const leader = anActor(await aLeader(db()));
  const vision = '🙂'.repeat(160);
  await replaceDraft(db(), leader, { document: { ...ideas(['Quiet']), vision }, why: 'x', now });
  await replaceDraft(db(), leader, { document: ideas(['Warm']), why: 'before', now });
  const [copy] = await listDraftCopies(db());
  await restoreDraftCopy(db(), leader, { id: copy?.id ?? 0, now });
  expect((await getDraft(db())).vision).toBe(vision);
});

test('more than sixteen values are refused, and members may not', async () => {
  const leader = anActor(await aLeader(db()));
  const names = Array.from({ length: 17 }, (_, i) => `Value ${i}`);
  expect(await replaceDraft(db(), leader, { document: ideas(names), why: 'x', now })).toEqual({
    refused: 'too-many-values',
  });
  const member = anActor(await aPerson(db()));
  await expect(replaceDraft(db(), member, { document: ideas(['A']), why: 'x', now })).rejects.toMatchObject({
    status: 403,
  });
});

test('as JSON it comes back as an equal draft, identities, heirs and all', async () => {
  await anOrganization(db());
  const leader = anActor(await aLeader(db()));
  const [a, b, c] = [
    await aDraftValue(db(), leader, 'Safe hands'),
    await aDraftValue(db(), leader, 'Stay a minute'),
    await aDraftValue(db(), leader, 'Say it plainly'),
  ];
  await addBehaviour(db(), leader, { value: b.id, kind: 'dont', text: 'Look at the clock.' });
  await retireValue(db(), leader, a.id, { on: true, heir: c.id });
  const before = await getDraft(db());
  const text = await charterJson(db(), documentOfDraft(before));
  await replaceDraft(db(), leader, { document: ideas(['Something else']), why: 'x', now });
  const read = await readCharterFile(db(), Buffer.from(text));
  if ('refused' in read) throw new Error(read.refused);
  await replaceDraft(db(), leader, { document: read.document, why: 'x', now });
  const after = await getDraft(db());
  const plain = (draft: typeof before) => ({
    ...documentOfDraft(draft),
    values: documentOfDraft(draft).values.filter(({ name }) => name !== 'Something else'),
  });
  expect(plain(after)).toEqual(plain(before));
});

test('in another house the ids mean nothing: the texts come, the identities are new', async () => {
  await anOrganization(db());
  const leader = anActor(await aLeader(db()));
  const mine = await aDraftValue(db(), leader, 'Ours');
  const text = await charterJson(db(), documentOfDraft(await getDraft(db())));
  const elsewhere = text
    .replace(/"house": "[^"]+"/, '"house": "00000000-0000-4000-8000-000000000000"')
    .replaceAll('Ours', 'Theirs');
  const read = await readCharterFile(db(), Buffer.from(elsewhere));
  if ('refused' in read) throw new Error(read.refused);
  await replaceDraft(db(), leader, { document: read.document, why: 'x', now });
  const { values } = await getDraft(db());
  expect(values.find(({ name }) => name === 'Theirs')?.id).not.toBe(mine.id);
  expect(values.find(({ name }) => name === 'Ours')).toMatchObject({ id: mine.id, retired: true });
});

test.each(['', '{', '[]', '{"format":"credo-charter"}', '{"format":"other","layout":1}'])(
  '%s is no charter',
  async (text) => {
    expect(await readCharterFile(db(), Buffer.from(text))).toEqual({ refused: 'not-a-charter' });
  },
);

const words = (most: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: Math.floor(most / 4) })
    .map((text) => text.replaceAll('\0', '').replace(/\r/g, ' '));

test('whatever is written, JSON gives back the same document', async () => {
  await anOrganization(db());
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        vision: words(160),
        serves: words(400),
        feel: words(400),
        mission: words(600),
        precedence: words(400),
        values: fc.array(fc.record({ name: words(60), definition: words(400), story: words(400) }), {
          maxLength: 7,
        }),
      }),
      async (typed) => {
        const document = charterDocument.parse(typed);
        const read = await readCharterFile(db(), Buffer.from(await charterJson(db(), document)));
        expect(read).toEqual({ document: { ...document, values: document.values } });
      },
    ),
    { numRuns: 60 },
  );
});

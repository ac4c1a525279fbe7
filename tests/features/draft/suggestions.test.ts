import { expect, test } from 'vitest';
import { openDraft } from '~/features/draft/draft-access.server';
import { getDraft } from '~/features/draft/draft-queries.server';
import { listRefusedTexts, suggestRefused } from '~/features/draft/refused-text.server';
import { saveField } from '~/features/draft/save-field.server';
import {
  acceptSuggestion,
  declineSuggestion,
  withdrawSuggestion,
} from '~/features/draft/settle-suggestion.server';
import { showSuggestions } from '~/features/draft/show-suggestions';
import { suggestWording } from '~/features/draft/suggest-wording.server';
import {
  listCredited,
  listOpenSuggestions,
  listSettledSuggestions,
} from '~/features/draft/suggestion-queries.server';
import type { Actor } from '~/features/organization/actor';
import { aDraftValue, aPublishedCharter } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-11-24T10:00:00Z');

async function aHouse() {
  await anOrganization(db());
  const password = 'a long enough one';
  const leader = anActor(await aLeader(db(), { name: 'Helena', password }));
  const member = anActor(await aPerson(db(), { name: 'Bruno', password }));
  await aPublishedCharter(db(), leader);
  return { leader, member };
}

const vision = 'Whoever comes to us is family.';
const proposal = {
  field: 'vision',
  base: vision,
  text: 'Whoever comes to us goes home.',
  reason: 'A picture.',
};

const noticesOf = async (actor: Actor) => {
  const rows = await db()
    .selectFrom('notice')
    .where('person_id', '=', actor.id)
    .orderBy('id')
    .select('kind')
    .execute();
  return rows.map(({ kind }) => kind).filter((kind) => kind.startsWith('suggestion'));
};

test('a wording from the culture page arrives, is taken in, credited, and its author hears of it', async () => {
  const { leader, member } = await aHouse();
  const made = await suggestWording(db(), member, { ...proposal, source: 'culture' }, now);
  const { id } = made as { id: number };
  expect(await suggestWording(db(), member, { ...proposal, source: 'culture' }, now)).toEqual({ id });
  expect(await noticesOf(leader)).toEqual(['suggestion-made']);
  expect(await listOpenSuggestions(db(), leader)).toMatchObject([
    { id, field: 'vision', text: proposal.text, reason: 'A picture.', source: 'culture', by: 'Bruno' },
  ]);
  expect(await acceptSuggestion(db(), leader, { id, base: vision, now })).toEqual({ field: 'vision' });
  expect((await getDraft(db())).vision).toBe(proposal.text);
  expect(await noticesOf(member)).toEqual(['suggestion-accepted']);
  expect(await listCredited(db(), { after: null, until: now })).toEqual(['Bruno']);
  const authors = await db()
    .selectFrom('draft_author')
    .where('part', '=', 'opening')
    .select('person_id')
    .execute();
  expect(authors.map(({ person_id }) => person_id).sort()).toEqual([leader.id, member.id].sort());
  await expect(acceptSuggestion(db(), leader, { id, base: vision, now })).rejects.toMatchObject({
    status: 404,
  });
});

test('a text that changed after the leader looked is not overwritten', async () => {
  const { leader, member } = await aHouse();
  const made = await suggestWording(db(), member, { ...proposal, source: 'culture' }, now);
  await saveField(db(), leader, { field: 'vision', text: 'Something else.', base: vision });
  const { id } = made as { id: number };
  expect(await acceptSuggestion(db(), leader, { id, base: vision, now })).toEqual({
    refused: 'changed-meanwhile',
  });
  expect((await getDraft(db())).vision).toBe('Something else.');
  expect(await listOpenSuggestions(db(), leader)).toHaveLength(1);
});

test('declining needs a reason, and its author reads it', async () => {
  const { leader, member } = await aHouse();
  const made = await suggestWording(db(), member, { ...proposal, source: 'culture' }, now);
  const { id } = made as { id: number };
  await expect(declineSuggestion(db(), leader, { id, answer: '', now })).rejects.toThrow(
    'suggestion_declined_with_reason',
  );
  await declineSuggestion(db(), leader, { id, answer: 'Not everyone goes home.', now });
  expect(await noticesOf(member)).toEqual(['suggestion-declined']);
  expect(await listSettledSuggestions(db(), member, {})).toMatchObject([
    { id, outcome: 'declined', answer: 'Not everyone goes home.', settledBy: 'Helena' },
  ]);
});

test('whoever may not read the draft learns nothing of it by proposing', async () => {
  const { leader, member } = await aHouse();
  const { id } = await aDraftValue(db(), leader, 'Still secret');
  const field = `value-${id}-definition`;
  const guess = { field, base: '', text: 'Anything.', reason: '', source: 'culture' as const };
  await expect(suggestWording(db(), member, guess, now)).rejects.toMatchObject({ status: 404 });
  await saveField(db(), leader, { field: 'vision', text: 'Still secret too.', base: vision });
  await suggestWording(db(), member, { ...proposal, source: 'culture' }, now);
  const mine = await listOpenSuggestions(db(), member);
  expect(showSuggestions(mine, { draft: null, actor: member, now })).toMatchObject([{ standing: vision }]);
});

test('only its author takes a wording back, and only leaders settle', async () => {
  const { leader, member } = await aHouse();
  const { id } = (await suggestWording(db(), member, { ...proposal, source: 'culture' }, now)) as {
    id: number;
  };
  await expect(withdrawSuggestion(db(), leader, { id, now })).rejects.toMatchObject({ status: 403 });
  await expect(acceptSuggestion(db(), member, { id, base: vision, now })).rejects.toMatchObject({
    status: 403,
  });
  await withdrawSuggestion(db(), member, { id, now });
  expect(await listOpenSuggestions(db(), leader)).toEqual([]);
});

test('a member suggests beside the draft once it is open, and never what says the same or is too long', async () => {
  const { leader, member } = await aHouse();
  const beside = { ...proposal, source: 'draft' as const };
  await expect(suggestWording(db(), member, beside, now)).rejects.toMatchObject({ status: 403 });
  await openDraft(db(), leader, { on: true, now });
  expect(await suggestWording(db(), member, beside, now)).toHaveProperty('id');
  expect(await suggestWording(db(), member, { ...beside, text: ` ${vision} ` }, now)).toEqual({
    refused: 'same',
  });
  expect(await suggestWording(db(), member, { ...beside, text: 'x'.repeat(161) }, now)).toEqual({
    refused: 'too-long',
    most: 160,
  });
});

test('a text that lost a save is a suggestion of its writer, seen by leaders alone until they leave it as one', async () => {
  const { leader, member } = await aHouse();
  const other = anActor(await aLeader(db()));
  await openDraft(db(), leader, { on: true, now });
  await saveField(db(), leader, { field: 'vision', text: 'We stay.', base: vision });
  await saveField(db(), other, { field: 'vision', text: 'We listen.', base: vision });
  expect(await listRefusedTexts(db(), other)).toMatchObject([{ field: 'vision', text: 'We listen.' }]);
  expect(await listOpenSuggestions(db(), member)).toEqual([]);
  const [lost] = await listOpenSuggestions(db(), leader);
  expect(lost).toMatchObject({ field: 'vision', text: 'We listen.', source: 'refused', personId: other.id });
  // With what was typed since.
  await suggestRefused(db(), other, { field: 'vision', text: 'We listen first.' });
  expect(await listRefusedTexts(db(), other)).toEqual([]);
  expect(await listOpenSuggestions(db(), member)).toMatchObject([
    { text: 'We listen first.', source: 'draft' },
  ]);
});

import { expect, test } from 'vitest';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import { saveField } from '~/features/draft/save-field.server';
import type { Actor } from '~/features/organization/actor';
import { publishCharter } from '~/features/publication/publish-charter.server';
import { acknowledge } from '~/features/reading/acknowledge.server';
import { askNewcomers } from '~/features/reading/ask-newcomers.server';
import { noteTogether } from '~/features/reading/note-together.server';
import {
  findAcknowledgement,
  listReading,
  listSharedLines,
  listWithoutAccount,
} from '~/features/reading/reading-queries.server';
import { remindReaders } from '~/features/reading/remind-readers.server';
import { aPublishedCharter } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anOrganization, aPerson, aTeam } from '../../support/factories';

const db = aDatabase();
const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const password = 'a long enough one';

async function aHouse() {
  await anOrganization(db());
  const leader = anActor(await aLeader(db(), { name: 'Helena', password }));
  const manager = anActor(await aPerson(db(), { name: 'Bruno', password }));
  const team = await aTeam(db(), { name: 'Ward', managerId: manager.id });
  const lea = anActor(await aPerson(db(), { name: 'Lea', password, homeTeamId: team.id }));
  const max = anActor(await aPerson(db(), { name: 'Max', password, homeTeamId: team.id }));
  const cook = anActor(await aPerson(db(), { name: 'Cook', homeTeamId: team.id }));
  await aPublishedCharter(db(), leader);
  return { leader, manager, team, lea, max, cook };
}

let edition = 1;
const next = async (leader: Actor, replaces: number, material: boolean) => {
  const { vision } = await getDraft(db());
  await saveField(db(), leader, {
    field: 'vision',
    text: `Whoever comes is family, ${++edition}.`,
    base: vision,
  });
  const fingerprint = fingerprintOf(await getDraft(db()));
  return publishCharter(db(), leader, { replaces, fingerprint, note: '', material });
};

const told = async (id: number) =>
  (await db().selectFrom('notice').where('person_id', '=', id).orderBy('id').select('kind').execute()).map(
    ({ kind }) => kind,
  );

test('a line is kept, shared only when its author agrees, and said anew', async () => {
  const { lea } = await aHouse();
  const said = { version: 1, line: 'I knock first.', shared: false };
  expect(await acknowledge(db(), lea, said)).toEqual({ version: 1 });
  expect(await listSharedLines(db())).toEqual([]);
  await acknowledge(db(), lea, { ...said, shared: true });
  expect(await listSharedLines(db())).toMatchObject([{ name: 'Lea', line: 'I knock first.' }]);
  await acknowledge(db(), lea, { version: 1, line: '', shared: true });
  expect(await listSharedLines(db())).toEqual([]);
  expect(await acknowledge(db(), lea, { ...said, version: 7 })).toEqual({ refused: 'another-version' });
});

test('a change that is not material carries what was read over; a material one asks anew', async () => {
  const { leader, lea } = await aHouse();
  await acknowledge(db(), lea, { version: 1, line: 'I knock.', shared: false });
  await next(leader, 1, false);
  expect(await findAcknowledgement(db(), lea.id)).toMatchObject({ version: 1 });
  expect(await told(lea.id)).toEqual(['charter-published']);
  await next(leader, 2, true);
  expect(await findAcknowledgement(db(), lea.id)).toBeUndefined();
  expect(await told(lea.id)).toEqual(['charter-published', 'charter-published']);
});

test('team by team: read, only an earlier one, none; and read together, counted apart', async () => {
  const { leader, manager, team, lea, cook } = await aHouse();
  await acknowledge(db(), lea, { version: 1, line: '', shared: false });
  const ward = async () => (await listReading(db())).find(({ teamId }) => teamId === team.id);
  expect(await ward()).toMatchObject({ read: 1, earlier: 0, none: 1, without: 1, together: 0 });
  const day = now.toISOString().slice(0, 10);
  expect(await noteTogether(db(), manager, { people: [cook.id], readOn: day }, now)).toEqual({ noted: 1 });
  expect(await listWithoutAccount(db(), manager.id)).toMatchObject([{ name: 'Cook', readOn: day }]);
  expect(await ward()).toMatchObject({ without: 1, together: 1 });
  await next(leader, 1, true);
  expect(await ward()).toMatchObject({ read: 0, earlier: 1, none: 1, together: 0 });
});

test('a manager notes only for their own people without account, and not for a day to come', async () => {
  const { manager, leader, cook, lea } = await aHouse();
  const readOn = now.toISOString().slice(0, 10);
  await expect(noteTogether(db(), leader, { people: [cook.id], readOn }, now)).rejects.toMatchObject({
    status: 403,
  });
  await expect(noteTogether(db(), manager, { people: [lea.id], readOn }, now)).rejects.toMatchObject({
    status: 403,
  });
  expect(await noteTogether(db(), manager, { people: [cook.id], readOn: '2999-01-01' }, now)).toEqual({
    refused: 'future',
  });
});

test('whoever has not read it is reminded at most weekly; managers remind their own teams', async () => {
  const { leader, manager, team, lea, max } = await aHouse();
  await acknowledge(db(), lea, { version: 1, line: '', shared: false });
  expect(await remindReaders(db(), leader, {}, inDays(3))).toEqual({ reminded: 0 });
  expect(await remindReaders(db(), manager, { team: team.id }, inDays(8))).toEqual({ reminded: 1 });
  expect(await told(max.id)).toEqual(['charter-published', 'please-read']);
  expect(await remindReaders(db(), leader, { team: team.id }, inDays(12))).toEqual({ reminded: 0 });
  expect(await remindReaders(db(), leader, { team: team.id }, inDays(16))).toEqual({ reminded: 1 });
  await expect(remindReaders(db(), max, { team: team.id }, now)).rejects.toMatchObject({ status: 403 });
  await expect(remindReaders(db(), manager, {}, now)).rejects.toMatchObject({ status: 403 });
});

test('who comes later is asked in their first days, once', async () => {
  const { leader } = await aHouse();
  const newcomer = await aPerson(db(), { name: 'Nora', password });
  for (const day of [0, 1]) await askNewcomers(db(), inDays(day));
  expect(await told(newcomer.id)).toEqual(['charter-published']);
  await next(leader, 1, false);
  await askNewcomers(db(), inDays(2));
  expect(await told(newcomer.id)).toEqual(['charter-published']);
});

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { greetNewcomer, markWelcomed } from '~/features/moderation/greet-newcomer.server';
import { listBefore } from '~/features/moderation/list-before.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { anActor, aPerson, aTeam } from '../../support/factories';
import { aHouse, told } from './a-reported-letter';

const db = aDatabase();

async function joins(id: number) {
  await db().insertInto('account').values({ person_id: id, password_hash: 'none' }).execute();
  return greetNewcomer(db(), id);
}
const idsBefore = async (actor: { id: number }) =>
  (await listBefore(db(), actor, 1)).map(({ card, hidden }) => [card.id, hidden]);

test('whoever was thanked before having an account reads it first, once', async () => {
  const { ruth, tom, values } = await aHouse(db());
  const team = await aTeam(db());
  const kim = anActor(await aPerson(db(), { name: 'Kim', homeTeamId: team.id }));
  const first = await aRecognition(db(), ruth, { people: [kim.id], values });
  const second = await aRecognition(db(), tom, { people: [kim.id], values, wish: 'named' });
  const gone = await aRecognition(db(), ruth, { people: [kim.id], values });
  await aRecognition(db(), ruth, { people: [], teams: [team.id], values });
  await withdrawRecognition(db(), ruth, gone);
  expect(await joins(kim.id)).toBe(true);
  await aRecognition(db(), ruth, { people: [kim.id], values });
  expect(await idsBefore(kim)).toEqual([
    [second, false],
    [first, false],
  ]);
  await hideRecognition(db(), kim, first, { on: true });
  expect(await idsBefore(kim)).toContainEqual([first, true]);
  expect(await told(db())).toContain('Kim: before-you-came');
  await markWelcomed(db(), kim);
  expect(await idsBefore(kim)).toEqual([]);
});

test('nobody else is greeted', async () => {
  await aHouse(db());
  const kim = anActor(await aPerson(db(), { name: 'Kim' }));
  expect(await joins(kim.id)).toBe(false);
  expect(await told(db())).toEqual([]);
  const { rows } =
    await sql`select from account where person_id = ${kim.id} and welcomed_at is not null`.execute(db());
  expect(rows).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { listModerators } from '~/features/moderation/judges.server';
import { nameModerator } from '~/features/moderation/name-moderator.server';
import { unnameModerator } from '~/features/moderation/unname-moderator.server';
import { aDatabase } from '../../support/database';
import { aPerson } from '../../support/factories';
import { aColleague, audited } from './a-reported-letter';

const db = aDatabase();
const names = async () => (await listModerators(db())).map((person) => person.name);

test('admins name moderators, and are moderators while there is none', async () => {
  const ben = await aColleague(db(), 'Ben', 'admin');
  const eve = await aColleague(db(), 'Eve');
  expect(await names()).toEqual(['Ben']);
  for (let i = 0; i < 2; i++) expect(await nameModerator(db(), ben, eve.id)).toEqual({});
  expect(await names()).toEqual(['Eve']);
  for (let i = 0; i < 2; i++) await unnameModerator(db(), ben, eve.id);
  expect(await names()).toEqual(['Ben']);
  expect(await audited(db())).toEqual(['Ben: moderator-named', 'Ben: moderator-unnamed']);
});

test('nobody without an account, who left, or who is not there; and by no one but admins', async () => {
  const ben = await aColleague(db(), 'Ben', 'admin');
  const lea = await aColleague(db(), 'Lea', 'leader');
  const eve = await aColleague(db(), 'Eve');
  await db().updateTable('person').set({ deactivated_at: new Date() }).where('id', '=', eve.id).execute();
  for (const id of [(await aPerson(db())).id, eve.id, 999])
    expect(await nameModerator(db(), ben, id)).toEqual({ refused: 'no-account' });
  await expect(nameModerator(db(), lea, lea.id)).rejects.toMatchObject({ status: 403 });
  await expect(unnameModerator(db(), lea, ben.id)).rejects.toMatchObject({ status: 403 });
  expect(await names()).toEqual(['Ben']);
});

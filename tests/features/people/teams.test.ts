import { expect, it } from 'vitest';
import { addTeam } from '~/features/people/add-team.server';
import { archiveTeam } from '~/features/people/archive-team.server';
import { changeTeam } from '~/features/people/change-team.server';
import { listTeams } from '~/features/people/team-queries.server';
import { aDatabase } from '../../support/database';
import { anActor, anAdmin, anOrganization, aPerson, aTeam } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-03-02T08:00:00Z');

it('stay a tree, also when two move below each other at once', async () => {
  await anOrganization(db());
  const admin = anActor(await anAdmin(db()));
  const [a, b] = [await aTeam(db(), { name: 'A' }), await aTeam(db(), { name: 'B' })];
  const results = await Promise.all([
    changeTeam(db(), admin, { id: a.id, name: 'A', parentId: b.id, managerId: null }),
    changeTeam(db(), admin, { id: b.id, name: 'B', parentId: a.id, managerId: null }),
  ]);
  expect(results.filter((result) => 'refused' in result)).toEqual([{ refused: 'circle' }]);
  expect(await changeTeam(db(), admin, { id: a.id, name: 'A', parentId: a.id, managerId: null })).toEqual({
    refused: 'circle',
  });
});

it('bear a name once per parent, and are listed with those below them', async () => {
  const admin = anActor(await anAdmin(db()));
  const site = await aTeam(db(), { name: 'Seefeld' });
  await addTeam(db(), admin, { name: 'Ward 1', parentId: site.id, managerId: admin.id });
  expect(await addTeam(db(), admin, { name: 'ward 1', parentId: site.id, managerId: null })).toEqual({
    refused: 'name-taken',
  });
  expect(await listTeams(db())).toMatchObject([
    { name: 'Seefeld', depth: 0, path: 'Seefeld' },
    { name: 'Ward 1', depth: 1, path: 'Seefeld › Ward 1', managerName: admin.name, size: 0 },
  ]);
});

it('are put away only when empty', async () => {
  const admin = anActor(await anAdmin(db()));
  const team = await aTeam(db());
  const nurse = await aPerson(db(), { homeTeamId: team.id });
  expect(await archiveTeam(db(), admin, { id: team.id, on: true, now })).toEqual({ refused: 'has-people' });
  await expect(archiveTeam(db(), anActor(nurse), { id: team.id, on: true, now })).rejects.toMatchObject({
    status: 403,
  });
  await db().updateTable('person').set({ home_team_id: null }).execute();
  expect(await archiveTeam(db(), admin, { id: team.id, on: true, now })).toEqual(team);
  expect(await listTeams(db())).toEqual([]);
});

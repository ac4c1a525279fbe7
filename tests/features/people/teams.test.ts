import { expect, it } from 'vitest';
import { addTeam } from '~/features/people/add-team.server';
import { archiveTeam } from '~/features/people/archive-team.server';
import { changeTeam } from '~/features/people/change-team.server';
import { getTeam, listTeams, notBelow } from '~/features/people/team-queries.server';
import { branchesOf } from '~/features/people/team-tree';
import { aDatabase } from '../../support/database';
import { anActor, anAdmin, anOrganization, aPerson, aTeam } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-03-02T08:00:00Z');

it('stay a tree, also when two move below each other at once', async () => {
  await anOrganization(db());
  const admin = anActor(await anAdmin(db()));
  const [a, b] = [await aTeam(db(), { name: 'A' }), await aTeam(db(), { name: 'B' })];
  const results = await Promise.all([
    changeTeam(db(), admin, { id: a.id, name: 'A', parentId: b.id, manager: '' }),
    changeTeam(db(), admin, { id: b.id, name: 'B', parentId: a.id, manager: '' }),
  ]);
  expect(results.filter((result) => 'refused' in result)).toEqual([{ refused: 'circle' }]);
  expect(await changeTeam(db(), admin, { id: a.id, name: 'A', parentId: a.id, manager: '' })).toEqual({
    refused: 'circle',
  });
});

it('bear a name once per parent, and are listed with those below them', async () => {
  const admin = anActor(await anAdmin(db()));
  const site = await aTeam(db(), { name: 'Seefeld' });
  await addTeam(db(), admin, { name: 'Ward 1', parentId: site.id, manager: `${admin.name} #${admin.id}` });
  expect(await addTeam(db(), admin, { name: 'ward 1', parentId: site.id, manager: '' })).toEqual({
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

it('take a manager by name, number or e-mail, and say so where words fit nobody or several', async () => {
  const admin = anActor(await anAdmin(db()));
  const eva = await aPerson(db(), { name: 'Eva Roth', email: 'eva@example.org', staffNumber: '9' });
  await aPerson(db(), { name: 'Kim Lee' });
  await aPerson(db(), { name: 'kim lee' });
  for (const manager of ['eva roth', 'EVA@example.org', '9', `anything #${eva.id}`]) {
    const team = (await addTeam(db(), admin, { name: manager, parentId: null, manager })) as { id: number };
    expect((await getTeam(db(), team.id)).managerName).toBe('Eva Roth');
  }
  const wish = { name: 'Ward', parentId: null };
  expect(await addTeam(db(), admin, { ...wish, manager: 'Kim Lee' })).toEqual({ refused: 'several' });
  expect(await addTeam(db(), admin, { ...wish, manager: 'Kim' })).toEqual({ refused: 'nobody' });
});

it('may be moved below all but themselves and their own', async () => {
  const site = await aTeam(db(), { name: 'A' });
  const ward = await aTeam(db(), { name: 'B', parentId: site.id });
  await aTeam(db(), { name: 'C', parentId: ward.id });
  await aTeam(db(), { name: 'D' });
  const teams = await listTeams(db());
  const names = (id: number) => notBelow(teams, id).map(({ name }) => name);
  expect([names(site.id), names(ward.id), names(99)]).toEqual([['D'], ['A', 'D'], ['A', 'B', 'C', 'D']]);
});

it('are drawn as a tree with the people of each branch', async () => {
  const site = await aTeam(db(), { name: 'A' });
  const ward = await aTeam(db(), { name: 'B', parentId: site.id });
  await aPerson(db(), { homeTeamId: ward.id });
  await aTeam(db(), { name: 'D' });
  expect(branchesOf(await listTeams(db()))).toMatchObject([
    { name: 'A', all: 1, size: 0, below: [{ name: 'B', all: 1, below: [] }] },
    { name: 'D', all: 0 },
  ]);
});

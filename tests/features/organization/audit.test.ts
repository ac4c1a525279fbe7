import { expect, it } from 'vitest';
import { invitePerson } from '~/features/accounts/invite-person.server';
import { listAudit } from '~/features/organization/audit-queries.server';
import { exportAudit } from '~/features/organization/export-audit.server';
import { addPerson } from '~/features/people/add-person.server';
import { addTeam } from '~/features/people/add-team.server';
import { archiveTeam } from '~/features/people/archive-team.server';
import { changePerson } from '~/features/people/change-person.server';
import { deactivatePerson } from '~/features/people/deactivate-person.server';
import { personInput, teamInput } from '~/features/people/people-input';
import { reactivatePerson } from '~/features/people/reactivate-person.server';
import { removeRecognition } from '~/features/recognition/remove-recognition.server';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { anActor, anAdmin, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();
const now = new Date();

it('what admins and leaders do is written down with it, and nothing of what failed', async () => {
  await anOrganization(db());
  const admin = anActor(await anAdmin(db(), { name: 'Ruth' }));
  const { id } = (await addPerson(db(), admin, personInput.parse({ name: 'Anna', staffNumber: '7' }))) as {
    id: number;
  };
  await changePerson(db(), admin, {
    id,
    ...personInput.parse({ name: 'Anna', staffNumber: '7', title: 'Nurse' }),
  });
  await changePerson(db(), admin, {
    id,
    ...personInput.parse({ name: 'Anna', staffNumber: '7', title: 'Nurse' }),
  });
  await addPerson(db(), admin, personInput.parse({ name: 'Anna', staffNumber: '7' }));
  await deactivatePerson(db(), admin, { id: admin.id, now });
  await deactivatePerson(db(), admin, { id, now });
  await reactivatePerson(db(), admin, { id });
  const asked = {
    personId: id,
    by: 'slip' as const,
    mail: null,
    organizationName: 'X',
    origin: 'http://x',
    now,
  };
  await invitePerson(db(), admin, asked);
  const team = (await addTeam(db(), admin, teamInput.parse({ name: 'Ward' }))) as { id: number };
  await archiveTeam(db(), admin, { id: team.id, on: true, now });
  const { entries, next } = await listAudit(db(), {}, 'UTC', 50);
  expect(entries.map(({ did, by, person, team, details }) => [did, by, person ?? team, details])).toEqual([
    ['team-archived', 'Ruth', 'Ward', {}],
    ['team-added', 'Ruth', 'Ward', {}],
    ['person-invited', 'Ruth', 'Anna', { by: 'slip' }],
    ['person-reactivated', 'Ruth', 'Anna', {}],
    ['person-deactivated', 'Ruth', 'Anna', {}],
    ['person-changed', 'Ruth', 'Anna', { fields: ['title'] }],
    ['person-added', 'Ruth', 'Anna', {}],
  ]);
  expect(next).toBeNull();
});

it('is narrowed by deed, person and days, goes on page by page, and is read by admins alone', async () => {
  const admin = anActor(await anAdmin(db(), { name: 'Ruth' }));
  const other = anActor(await aPerson(db(), { name: '=Eva' }));
  const [value] = await aPublishedCharter(db(), admin, ['Safe hands']);
  const id = await aRecognition(db(), other, { people: [admin.id], values: [value?.id ?? 0] });
  const third = anActor(await anAdmin(db(), { name: 'Ida' }));
  await removeRecognition(db(), third, id, 'It names a patient.');
  const ids = async (filter: object) =>
    (await listAudit(db(), filter, 'UTC', 50)).entries.map(({ did }) => did);
  expect(await ids({ did: 'recognition-removed' })).toEqual(['recognition-removed']);
  expect(await ids({ person: third.id })).toEqual(['recognition-removed']);
  expect(await ids({ to: '2020-01-01' })).toEqual([]);
  const today = new Date().toISOString().slice(0, 10);
  const all = await ids({ from: today, to: today });
  expect(all.slice(0, 2)).toEqual(['recognition-removed', 'charter-published']);
  const first = await listAudit(db(), {}, 'UTC', 2);
  const second = await listAudit(db(), { before: first.next ?? 0 }, 'UTC', 50);
  expect([...first.entries, ...second.entries].map(({ did }) => did)).toEqual(all);

  await db()
    .updateTable('audit_entry')
    .set({ person_id: other.id })
    .where('did', '=', 'charter-published')
    .execute();
  let file = '';
  for await (const piece of exportAudit(db(), admin, {})) file += Buffer.from(piece).toString();
  expect(file.trim().split('\n')).toHaveLength(all.length + 1);
  expect(file).toContain(",'=Eva,");
  await expect(exportAudit(db(), other, {}).next()).rejects.toMatchObject({ status: 403 });
});

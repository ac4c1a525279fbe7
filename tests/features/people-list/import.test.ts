import { describe, expect, it } from 'vitest';
import { findManagerOf } from '~/features/people/people-queries.server';
import { listTeams } from '~/features/people/team-queries.server';
import { exportPeople } from '~/features/people-list/export-people.server';
import { importPeople } from '~/features/people-list/import-people.server';
import { keepList } from '~/features/people-list/keep-list.server';
import { previewList } from '~/features/people-list/preview-list.server';
import { aDatabase } from '../../support/database';
import { seedDemo } from '../../support/demo';
import { anActor, anAdmin, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-03-02T08:00:00Z');

async function anUploader() {
  await anOrganization(db());
  return anActor(await anAdmin(db(), { name: 'Ruth', staffNumber: 'A-1' }));
}
type Uploader = Awaited<ReturnType<typeof anUploader>>;

async function preview(admin: Uploader, text: string) {
  await keepList(db(), admin, { fileName: 'people.csv', content: Buffer.from(text), now });
  const seen = await previewList(db(), admin);
  if (!seen) throw new Error('no list');
  return seen;
}

async function takeIn(admin: Uploader, text: string, deactivateMissing = false) {
  const { fingerprint } = await preview(admin, text);
  return importPeople(db(), admin, { fingerprint, deactivateMissing, now });
}

const everybody = () =>
  db()
    .selectFrom('person as p')
    .leftJoin('team as t', 't.id', 'p.home_team_id')
    .select(['p.name', 'p.staff_number', 'p.email', 't.name as team', 'p.role', 'p.deactivated_at'])
    .orderBy('p.id')
    .execute();

const STAFF = `Staff number;Name;What they do;E-mail;Team;Manager;Role;Start date
1;Ann Boss;Director;ann@example.org;Lindenhof;;leader;2020-01-01
2;Ben Head;Head nurse;ben@example.org;Lindenhof › Ward 3;1;;2021-01-01
3;Cleo Nurse;Nurse;;Lindenhof › Ward 3;ben@example.org;;2022-01-01
4;Dan Nurse;Nurse;;Lindenhof › Ward 3;2;;
5;Eve Cook;Cook;eve@example.org;Lindenhof > Kitchen;1;;
`;

describe('taking in a list of people', () => {
  it('adds people, their teams and managers, and the same list again changes nothing', async () => {
    const admin = await anUploader();
    expect(await takeIn(admin, STAFF)).toEqual({ added: 5, changed: 0, deactivated: 0 });
    expect((await listTeams(db())).map(({ path, managerName, size }) => [path, managerName, size])).toEqual([
      ['Lindenhof', 'Ann Boss', 1],
      ['Lindenhof › Kitchen', null, 1],
      ['Lindenhof › Ward 3', 'Ben Head', 3],
    ]);
    const id = Object.fromEntries(
      (await db().selectFrom('person').select(['id', 'name']).execute()).map((one) => [one.name, one.id]),
    );
    expect((await findManagerOf(db(), id['Cleo Nurse'] ?? 0))?.name).toBe('Ben Head');
    expect((await findManagerOf(db(), id['Ben Head'] ?? 0))?.name).toBe('Ann Boss');
    expect((await preview(admin, STAFF)).plan).toMatchObject({
      problems: [],
      added: [],
      changed: [],
      left: 5,
      teams: [],
      managers: [],
    });
  });

  it('finds people by number, then by e-mail, and leaves what a cell does not say', async () => {
    const admin = await anUploader();
    await takeIn(admin, STAFF);
    const { plan } = await preview(
      admin,
      'number,name,email,team\n2,Ben Tall,,\n,,EVE@example.org,Lindenhof\n3,,cleo@example.org,Ward 3\n',
    );
    expect(plan.changed.map(({ person, changes }) => [person.name, changes])).toEqual([
      ['Ben Tall', [{ what: 'name', from: 'Ben Head', to: 'Ben Tall' }]],
      [
        'Eve Cook',
        [
          { what: 'email', from: 'eve@example.org', to: 'EVE@example.org' },
          { what: 'team', from: 'Lindenhof › Kitchen', to: 'Lindenhof' },
        ],
      ],
      ['Cleo Nurse', [{ what: 'email', from: '', to: 'cleo@example.org' }]],
    ]);
    expect(plan.missing.map(({ name }) => name)).toEqual(['Ann Boss', 'Dan Nurse']);
  });

  it('lets two people swap their e-mails, and brings back who was deactivated', async () => {
    const admin = await anUploader();
    await takeIn(admin, STAFF);
    await db().updateTable('person').set({ deactivated_at: now }).where('name', '=', 'Eve Cook').execute();
    expect(await takeIn(admin, 'number,email\n1,ben@example.org\n2,ann@example.org\n5,\n')).toEqual({
      added: 0,
      changed: 3,
      deactivated: 0,
    });
    expect((await everybody()).slice(1).map((one) => [one.email, one.deactivated_at])).toEqual([
      ['ben@example.org', null],
      ['ann@example.org', null],
      [null, null],
      [null, null],
      ['eve@example.org', null],
    ]);
  });

  it('names line and column of all that is wrong, and takes in nothing of it', async () => {
    const admin = await anUploader();
    await takeIn(admin, STAFF);
    const before = await everybody();
    const { plan, fingerprint } = await preview(
      admin,
      [
        'number,name,email,team,manager,role,start',
        '6,,new@example.org,,,,',
        ',Nobody,,,,,',
        '7,Gus,no e-mail,,,,',
        '2,,ann@example.org,,,,',
        '3,,,,99,,',
        '3,,,,,,',
        '8,Ina,,Lindenhof › ,,boss,',
        '9,Jon,eve@example.org,,,,',
      ].join('\n'),
    );
    expect(plan.problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'name'],
      [3, undefined],
      [4, 'email'],
      [5, 'email'],
      [6, 'manager'],
      [7, 'staffNumber'],
      [7, undefined],
      [8, 'team'],
      [8, 'role'],
      [9, 'email'],
    ]);
    expect(await importPeople(db(), admin, { fingerprint, deactivateMissing: true, now })).toEqual({
      refused: 'problems',
    });
    expect(await everybody()).toEqual(before);
  });

  it('refuses two managers of one team, and says who has no place', async () => {
    const admin = await anUploader();
    const { plan } = await preview(
      admin,
      'number,name,team,manager\n1,Ann,Ward,A-1\n2,Ben,Ward,1\n3,Cleo,,1\n4,Dan,Ward,3\n',
    );
    expect(plan.problems).toEqual([
      {
        line: 5,
        column: 'manager',
        problem: 'Line 3 names somebody else for Ward, and a team has one manager.',
      },
    ]);
    expect(plan.unplaced).toEqual([2, 4]);
  });

  it('deactivates the missing only when told, never the one who asks, and signs them out', async () => {
    const admin = await anUploader();
    await takeIn(admin, STAFF);
    await aPerson(db(), { name: 'Known by nothing' });
    const gone = await aPerson(db(), {
      name: 'Fay',
      email: 'fay@example.org',
      password: 'a long enough one',
    });
    await db()
      .insertInto('session')
      .values({ token_hash: Buffer.alloc(32), person_id: gone.id, expires_at: new Date('2030-01-01') })
      .execute();
    expect(await takeIn(admin, STAFF)).toMatchObject({ deactivated: 0 });
    expect(await takeIn(admin, STAFF, true)).toEqual({ added: 0, changed: 0, deactivated: 1 });
    const left = (await everybody()).filter((one) => one.deactivated_at).map((one) => one.name);
    expect(left).toEqual(['Fay']);
    expect(await db().selectFrom('session').selectAll().execute()).toEqual([]);
  });

  it('writes down whose role it changed, who came back and who was deactivated', async () => {
    const admin = await anUploader();
    await takeIn(admin, STAFF);
    await db().updateTable('person').set({ deactivated_at: now }).where('name', '=', 'Eve Cook').execute();
    await takeIn(admin, 'number,role,name\n2,admin,\n5,,\n3,,New Name\n', true);
    const said = db()
      .selectFrom('audit_entry as a')
      .leftJoin('person as p', 'p.id', 'a.person_id')
      .select(['a.did', 'p.name', 'a.details'])
      .orderBy('a.id');
    expect((await said.execute()).slice(1).map(({ did, name, details }) => [did, name, details])).toEqual([
      ['person-changed', 'Ben Head', { fields: ['role'] }],
      ['person-reactivated', 'Eve Cook', {}],
      ['person-deactivated', 'Ann Boss', {}],
      ['person-deactivated', 'Dan Nurse', {}],
      ['people-imported', null, { added: 0, changed: 3, deactivated: 2 }],
    ]);
  });

  it('keeps a last admin, and takes in exactly what was previewed', async () => {
    const admin = await anUploader();
    expect(await takeIn(admin, 'number,role\nA-1,member\n')).toEqual({ refused: 'last-admin' });
    const { fingerprint } = await preview(admin, STAFF);
    await aPerson(db(), { name: 'Kim', staffNumber: '3' });
    expect(await importPeople(db(), admin, { fingerprint, deactivateMissing: false, now })).toEqual({
      refused: 'changed',
    });
    const member = anActor(await aPerson(db()));
    await expect(previewList(db(), member)).resolves.toBeUndefined();
    await expect(
      keepList(db(), member, { fileName: '', content: Buffer.alloc(0), now }),
    ).rejects.toMatchObject({
      status: 403,
    });
  });

  it('reads back what it exports without a change, and exports nothing that a spreadsheet would calculate', async () => {
    await seedDemo(db(), () => undefined);
    const row = await db()
      .selectFrom('person')
      .where('role', '=', 'admin')
      .select('id')
      .executeTakeFirstOrThrow();
    const admin = anActor({ ...row, name: '', title: '', role: 'admin', homeTeamId: null });
    await db().updateTable('person').set({ title: '=1+1' }).where('id', '=', 3).execute();
    const file = await exportPeople(db(), admin);
    expect(file).toContain(",'=1+1,");
    const { plan } = await preview(admin, file);
    expect(plan).toMatchObject({
      problems: [],
      added: [],
      changed: [],
      teams: [],
      managers: [],
      unplaced: [],
    });
    expect(plan.left).toBe(file.trim().split('\r\n').length - 1);
  });

  it('takes in ten thousand at once', async () => {
    const admin = await anUploader();
    const lines = Array.from({ length: 10_000 }, (_, i) =>
      [i, `Person ${i}`, `p${i}@example.org`, `Site ${i % 20} › Team ${i % 500}`, i % 500].join(','),
    );
    const file = ['number,name,email,team,manager', ...lines].join('\n');
    expect(await takeIn(admin, file)).toMatchObject({ added: 10_000 });
    expect((await preview(admin, file)).plan).toMatchObject({
      added: [],
      changed: [],
      managers: [],
      left: 10_000,
    });
  });
});

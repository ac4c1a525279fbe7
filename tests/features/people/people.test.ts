import { describe, expect, it } from 'vitest';
import { addPerson } from '~/features/people/add-person.server';
import { changePerson } from '~/features/people/change-person.server';
import { deactivatePerson } from '~/features/people/deactivate-person.server';
import { personInput } from '~/features/people/people-input';
import { findManagerOf, getPerson, listPeople, pickPeople } from '~/features/people/people-queries.server';
import { aDatabase } from '../../support/database';
import { anActor, anAdmin, anOrganization, aPerson, aTeam } from '../../support/factories';

const db = aDatabase();
const input = (wish: object) => personInput.parse({ name: 'Anna Meier', ...wish });

describe('people', () => {
  it('are added by admins only, each e-mail once whatever its capitals', async () => {
    const admin = anActor(await anAdmin(db()));
    const { id } = (await addPerson(
      db(),
      admin,
      input({ email: 'anna@example.org', startDate: '2024-02-29' }),
    )) as { id: number };
    expect(await getPerson(db(), id)).toMatchObject({
      name: 'Anna Meier',
      email: 'anna@example.org',
      startDate: '2024-02-29',
    });
    expect(await addPerson(db(), admin, input({ email: 'ANNA@example.org' }))).toEqual({
      refused: 'email-taken',
    });
    const member = anActor(await aPerson(db()));
    await expect(addPerson(db(), member, input({}))).rejects.toMatchObject({ status: 403 });
    await expect(getPerson(db(), 999)).rejects.toMatchObject({ status: 404 });
  });

  it('refuse an unknown home team', async () => {
    const admin = anActor(await anAdmin(db()));
    expect(await addPerson(db(), admin, input({ homeTeamId: 77 }))).toEqual({ refused: 'no-such-team' });
  });

  it('keep a last admin', async () => {
    await anOrganization(db());
    const [one, two] = [await anAdmin(db()), await anAdmin(db())];
    const actor = anActor(one);
    const results = await Promise.all([
      changePerson(db(), actor, { id: one.id, ...input({}) }),
      deactivatePerson(db(), actor, { id: two.id, now: new Date() }),
    ]);
    expect(results.filter((result) => 'refused' in result)).toEqual([{ refused: 'last-admin' }]);
  });

  it('are found by parts of words without accents, fifty a page in the order of names', async () => {
    const actor = anActor(await aPerson(db(), { name: 'Ütz' }));
    for (const name of ['Zoë', 'ana', 'Tomás 100%']) await aPerson(db(), { name });
    for (let i = 0; i < 50; i++) await aPerson(db(), { name: `Mia ${String(i).padStart(2, '0')}` });
    const first = await listPeople(db(), actor, {});
    const second = await listPeople(db(), actor, { after: first.next ?? 0 });
    expect([first.people.length, first.people[0]?.name, first.people[1]?.name]).toEqual([
      50,
      'ana',
      'Mia 00',
    ]);
    expect(second.people.map(({ name }) => name)).toEqual(['Mia 49', 'Tomás 100%', 'Ütz', 'Zoë']);
    expect((await listPeople(db(), actor, { words: 'tomas 0%' })).people.map(({ name }) => name)).toEqual([
      'Tomás 100%',
    ]);
    expect((await pickPeople(db(), actor, 'utz')).people).toEqual([]);
  });

  it('have the next manager up where they manage their own team', async () => {
    const [boss, lead, nurse] = [await aPerson(db()), await aPerson(db()), await aPerson(db())];
    const site = await aTeam(db(), { name: 'Seefeld', managerId: boss.id });
    const ward = await aTeam(db(), { parentId: site.id, managerId: lead.id, name: 'Ward' });
    for (const { id } of [lead, nurse])
      await db().updateTable('person').set({ home_team_id: ward.id }).where('id', '=', id).execute();
    expect((await findManagerOf(db(), nurse.id))?.id).toBe(lead.id);
    expect((await findManagerOf(db(), lead.id))?.id).toBe(boss.id);
    expect(await findManagerOf(db(), boss.id)).toBeUndefined();
    expect((await pickPeople(db(), anActor(boss), 'ward')).teams).toMatchObject([{ id: ward.id, size: 2 }]);
  });
});

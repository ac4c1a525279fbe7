import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import type { Thanks } from '~/features/recognition/thank-someone.server';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { aLeader, anActor, anOrganization, aPerson, aTeam } from '../../support/factories';

const password = 'a long enough one';
export const DAY = 86_400_000;

/** A house with a site looked after by Helena and a ward in it looked after by Bruno; all but Cook have accounts. */
export async function aHouse(db: Db) {
  await anOrganization(db);
  const helena = anActor(await aLeader(db, { name: 'Helena', password }));
  const bruno = anActor(await aPerson(db, { name: 'Bruno', password }));
  const site = await aTeam(db, { name: 'Lindenhof', managerId: helena.id });
  const ward = await aTeam(db, { name: 'Ward', parentId: site.id, managerId: bruno.id });
  const at = { homeTeamId: ward.id };
  await db.updateTable('person').set({ home_team_id: ward.id }).where('id', '=', bruno.id).execute();
  const lea = anActor(await aPerson(db, { name: 'Lea', password, ...at }));
  const max = anActor(await aPerson(db, { name: 'Max', password, ...at }));
  const cook = anActor(await aPerson(db, { name: 'Cook', ...at }));
  const values = await aPublishedCharter(db, helena);
  return { helena, bruno, site, ward, lea, max, cook, values };
}

/** Since when a person is here: as written in the list of people, and as known here. */
export async function began(db: Db, { id }: { id: number }, start: string | null, known = '2020-01-01') {
  await db.updateTable('person').set({ start_date: start, created_at: known }).where('id', '=', id).execute();
}

/** A letter of some moment, of which everybody was told. */
export async function aLetterAt(db: Db, by: Actor, at: Date, wish: Partial<Thanks>) {
  const id = await aRecognition(db, by, wish);
  await db.updateTable('recognition').set({ created_at: at, told_at: at }).where('id', '=', id).execute();
  return id;
}

/** What was told, as `name: kind key`, in order. */
export async function told(db: Db): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select p.name || ': ' || n.kind || ' ' || n.key as line from notice n join person p on p.id = n.person_id
    where n.kind in ('care-list', 'value-of-week', 'first-day', 'anniversary') order by 1`.execute(db);
  return rows.map(({ line }) => line);
}

/** Does it now, and again and again in the hours after. */
export async function fiveTimes(now: Date, work: (now: Date) => Promise<void>) {
  for (const hour of [0, 1, 2, 3, 4]) await work(new Date(now.getTime() + hour * 3_600_000));
}

import type { Page } from 'playwright-core';
import type { Db } from '#db/connection.server';
import { hashPassword } from '~/features/accounts/passwords.server';
import { tellOfThanks } from '~/features/recognition/tell-of-thanks.server';
import { aPublishedCharter } from './charter-factories';
import { aLeader, anActor, anAdmin, anOrganization, aPerson, aTeam } from './factories';

const VALUES = ['Safe hands', 'Stay a minute', 'Say it plainly', 'Leave it better'];

/** A house for a journey: a ward that Mona looks after, with Ben, two Kims and Noor in it; all but the Kims have accounts. */
export async function aSmallHouse(db: Db) {
  await anOrganization(db);
  const lena = anActor(await aLeader(db, { name: 'Lena Brandt' }));
  const ada = anActor(await anAdmin(db, { name: 'Ada Winter' }));
  const mona = anActor(await aPerson(db, { name: 'Mona Keel' }));
  const ward = await aTeam(db, { name: 'Ward 3', managerId: mona.id });
  const at = { homeTeamId: ward.id };
  const ben = anActor(await aPerson(db, { name: 'Ben Okafor', title: 'Nurse', ...at }));
  const noor = anActor(await aPerson(db, { name: 'Noor Haddad', title: 'Nurse', ...at }));
  const kims = [
    await aPerson(db, { name: 'Kim Adler', title: 'Cook', ...at }),
    await aPerson(db, { name: 'Kim Berger', title: 'Porter', ...at }),
  ];
  const ana = anActor(await aPerson(db, { name: 'Ana Rossi' }));
  const cleo = anActor(await aPerson(db, { name: 'Cleo Hart' }));
  const password_hash = await hashPassword('a long enough one');
  const accounts = [lena, ada, mona, ben, noor, ana, cleo].map(({ id }) => ({
    person_id: id,
    password_hash,
  }));
  await db.insertInto('account').values(accounts).execute();
  const values = await aPublishedCharter(db, lena, VALUES);
  return { lena, ada, mona, ben, noor, kims, ana, cleo, ward, values };
}

/** Tells of every letter given so far, as the clock does once its first seconds are over. */
export const tellOfAll = (db: Db) => tellOfThanks(db, new Date(Date.now() + 60_000));

/** Opens the feed and waits until it listens for what comes. */
export async function toTheFeed(page: Page): Promise<void> {
  await Promise.all([page.waitForResponse(/\/thanks\/arrivals/), page.goto('/')]);
}

/** Opens a page for writing a letter and waits until its field finds people as one types. */
export async function toTheLetter(page: Page, address = '/thanks/new'): Promise<void> {
  await page.goto(address);
  await page.getByRole('combobox', { name: 'To' }).waitFor();
}

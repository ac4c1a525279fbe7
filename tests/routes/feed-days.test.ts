import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { storiesAt } from '~/features/insights/say-change';
import { aRecognition } from '../support/charter-factories';
import { aDatabase } from '../support/database';
import { aServer } from '../support/server';
import { aSmallHouse, tellOfAll } from '../support/small-house';

const db = aDatabase();
const server = aServer(db);

/** A house in Auckland, and a reader in New York, for whom the last hours of September are not over there. */
async function aHouseFarAway() {
  const house = await aSmallHouse(db());
  await sql`update organization set time_zone = 'Pacific/Auckland'`.execute(db());
  await sql`update person set time_zone = 'America/New_York' where id = ${house.lena.id}`.execute(db());
  const letter = await aRecognition(db(), house.ana, {
    people: [house.ben.id],
    values: [house.values[0]?.id ?? 0],
    text: 'You stayed with the last guest until the bus had come.',
  });
  // The first of October in Auckland, the last of September in New York.
  await sql`update recognition set created_at = '2026-09-30T15:00Z' where id = ${letter}`.execute(db());
  await tellOfAll(db());
  return { lena: await server.as(house.lena.id), letter };
}

test('behind a figure stand the letters of the organization’s days, whoever opens them, and the page says so', async () => {
  const { lena } = await aHouseFarAway();
  const figure = storiesAt({ since: '2026-10-01', until: '2026-11-01' });
  const page = await (await lena.get(figure)).text();
  expect(page).toContain('until the bus had come');
  expect(page).toContain('Days of Pacific/Auckland');
  const own = await (await lena.get(figure.replace('&days=house', ''))).text();
  expect(own).not.toContain('until the bus had come');
  expect(own).not.toContain('Days of');
});

test('what arrives on a page of a period is counted from its newest letter on', async () => {
  const { lena, letter } = await aHouseFarAway();
  const count = async (query: string) => (await (await lena.get(`/thanks/arrivals?${query}`)).json()).count;
  expect(await count(`since=2026-09-01&after=${letter}`)).toBe(0);
  expect(await count(`since=2026-09-01&after=${letter - 1}`)).toBe(1);
  expect(await count(`since=2026-10-01&after=${letter - 1}`)).toBe(0);
  expect(await count(`since=2026-10-01&days=house&after=${letter - 1}`)).toBe(1);
});

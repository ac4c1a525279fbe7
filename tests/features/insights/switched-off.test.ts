import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { changeFigures } from '~/features/insights/change-figures.server';
import { showLeaders } from '~/features/insights/leaders-first.server';
import { showPeople } from '~/features/insights/people-seen.server';
import { periodAsked } from '~/features/insights/period';
import { scopeAsked } from '~/features/insights/scope.server';
import { careLists } from '~/features/nudges/care-lists.server';
import { listWaiting } from '~/features/nudges/waiting.server';
import { aDatabase } from '../../support/database';
import { aSmallHouse } from '../../support/small-house';

const db = aDatabase();
const now = new Date('2026-11-24T12:00Z');
const period = periodAsked(new URLSearchParams(), { today: '2026-11-24', first: null }, 'en-GB');
let house: Awaited<ReturnType<typeof aSmallHouse>>;

beforeEach(async () => {
  house = await aSmallHouse(db());
  await sql`update person set created_at = '2020-01-01', start_date = '2020-01-01'`.execute(db());
});

const settings = async () => {
  const row = await db()
    .selectFrom('organization')
    .select(['figures_off as figuresOff', 'time_zone as timeZone'])
    .executeTakeFirstOrThrow();
  return { ...row, charterVersion: 1 };
};

/** What those who look after people, and leaders, are told of figures about single people. */
async function told() {
  const organization = await settings();
  const scope = await scopeAsked(db(), house.mona, new URLSearchParams());
  const mona = { ...house.mona, manages: true };
  const asked = { actor: mona, organization, scope, period, today: '2026-11-24' };
  const seen = await showPeople(db(), asked);
  const waiting = await listWaiting(db(), house.mona, organization, now);
  await careLists(db(), now);
  const notices = await db()
    .selectFrom('notice')
    .where('kind', '=', 'care-list')
    .select('person_id')
    .execute();
  return {
    care: seen.care,
    waiting: waiting.some(({ to }) => to === '/care'),
    notices: notices.length,
    newcomers: seen.newcomers !== null,
    leaders: (await showLeaders(db(), { ...asked, actor: house.lena })).none,
  };
}

test('figures about single people are shown, each to whom it is for', async () => {
  expect(await told()).toMatchObject({ care: true, waiting: true, notices: 1, newcomers: true });
});

test('what the admin switches off is shown nowhere, and the log says who did it', async () => {
  await changeFigures(db(), house.ada, []);
  expect(await told()).toEqual({
    ...{ care: false, waiting: false, notices: 0, newcomers: false },
    leaders: 'Your organization has switched this figure off.',
  });
  expect(await db().selectFrom('audit_entry').select(['did', 'by_id']).execute()).toContainEqual({
    did: 'figures-changed',
    by_id: house.ada.id,
  });
  await expect(changeFigures(db(), house.lena, ['care'])).rejects.toMatchObject({ status: 403 });
});

test('with fewer than five others no median is shown', async () => {
  expect((await told()).leaders).toMatch(/at least 5 others/);
});

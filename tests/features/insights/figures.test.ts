import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import { saveField } from '~/features/draft/save-field.server';
import { showVersions } from '~/features/insights/around-versions.server';
import { showByPart } from '~/features/insights/by-part.server';
import { countDue } from '~/features/insights/keep-counted.server';
import { periodAsked } from '~/features/insights/period';
import { showRead } from '~/features/insights/read.server';
import { scopeAsked } from '~/features/insights/scope.server';
import { showServing } from '~/features/insights/serving.server';
import { apartFromSmall } from '~/features/insights/small-teams';
import { listShown } from '~/features/insights/values-queries.server';
import { publishCharter } from '~/features/publication/publish-charter.server';
import { acknowledge } from '~/features/reading/acknowledge.server';
import { dayAfter } from '~/shared/zoned-time';
import { aPublishedCharter } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anOrganization, aPerson, aTeam } from '../../support/factories';
import { randomLetters, writeLetter } from '../../support/letters-at-random';

const db = aDatabase();
const now = new Date('2026-11-25T12:00Z');
const today = '2026-11-25';
const locale = 'en-GB';
const password = 'a long enough one';

/** Two sites, one with a ward below it, and letters between their people by chance; all days are those of UTC. */
async function aHouse() {
  await anOrganization(db());
  const leader = anActor(await aLeader(db(), { password }));
  const [north, south] = [await aTeam(db(), { name: 'North' }), await aTeam(db(), { name: 'South' })];
  const ward = await aTeam(db(), { name: 'Ward', parentId: south.id });
  const people = [];
  for (const homeTeamId of [north.id, south.id, ward.id, null])
    people.push(anActor(await aPerson(db(), { homeTeamId })));
  const values = await aPublishedCharter(db(), leader, ['One', 'Two', 'Three']);
  const house = { people, values, version: 1 };
  const letters = [];
  for (const letter of fc.sample(randomLetters(4, 3), { numRuns: 16, seed: 11 }).flat()) {
    const written = await writeLetter(db(), house, letter);
    if (written && letter.audience === 'everyone')
      letters.push({ ...letter, ...written, day: written.at.toISOString().slice(0, 10) });
  }
  while (await countDue(db(), now));
  return { ...house, leader, north, south, ward, letters };
}

const of = async (team?: number) => {
  const { leader, ...house } = await aHouse();
  const search = new URLSearchParams(team ? { team: String(team) } : {});
  const scope = await scopeAsked(db(), leader, search);
  return { ...house, leader, scope, period: periodAsked(search, { today, first: '2026-06-15' }, locale) };
};

test('values, team by team, are the thanks got by those at home there', async () => {
  const { letters, people, values, scope, period, north, south, ward } = await of();
  const charter = await charterByNumber(db(), 1);
  const within = letters.filter(({ day }) => day >= period.from && day < period.until);
  const shown = await listShown(db(), scope, period);
  for (const { id } of values)
    expect(shown.find(({ valueId, behaviourId }) => valueId === id && !behaviourId)?.now ?? 0).toBe(
      within.filter(({ tags }) => tags.some((tag) => tag.id === id)).length,
    );
  const byPart = charter && (await showByPart(db(), { charter, scope, period }));
  const homes: Record<string, number[]> = { North: [north.id], South: [south.id, ward.id] };
  const thanks = (team: string, value?: number) =>
    within
      .filter(({ tags }) => !value || tags.some(({ id }) => id === value))
      .flatMap(({ to }) => to)
      .filter((id) => homes[team]?.includes(people.find((one) => one.id === id)?.homeTeamId ?? 0)).length;
  expect(
    byPart?.parts.map(({ name, all, cells }) => [name, all, ...cells.map((cell) => cell.thanks)]),
  ).toEqual(
    Object.keys(homes).map((name) => [name, thanks(name), ...values.map(({ id }) => thanks(name, id))]),
  );
  expect(within.length).toBeGreaterThan(5);
});

test('whom it helped: letters of all, and thanks of a team', async () => {
  const { letters, people, scope, period, leader, south, ward } = await of();
  const data = await showServing(db(), { scope, period, today, locale });
  const within = (from: string, until: string) => letters.filter(({ day }) => day >= from && day < until);
  const count = (list: typeof letters, answer: string) =>
    list.filter(({ served }) => (served ?? 'unsaid') === answer).length;
  for (const { answer, now: n, before } of data.answers)
    expect([answer, n, before]).toEqual([
      answer,
      count(within(period.from, period.until), answer),
      count(within(period.before, period.from), answer),
    ]);
  const below = await scopeAsked(db(), leader, new URLSearchParams({ team: String(south.id) }));
  const team = await showServing(db(), { scope: below, period, today, locale });
  const at = [south.id, ward.id];
  const got = within(period.from, period.until).flatMap((letter) =>
    letter.to
      .filter((id) => at.includes(people.find((one) => one.id === id)?.homeTeamId ?? 0))
      .map(() => letter),
  );
  expect(team.answers.map(({ now: n }) => n)).toEqual(team.answers.map(({ answer }) => count(got, answer)));
});

test('before and after a version: as many days on both sides, renamed and new values by their names', async () => {
  const { letters, leader, values } = await aHouse();
  const [one] = values;
  await saveField(db(), leader, { field: `value-${one?.id}-name`, text: 'Uno', base: 'One' });
  const day = '2026-10-06';
  const fingerprint = fingerprintOf(await getDraft(db()));
  await publishCharter(db(), leader, { replaces: 1, fingerprint, note: '' }, new Date(`${day}T09:00Z`));
  while (await countDue(db(), now));
  const [version, ...others] = await showVersions(db(), { version: 2, zone: 'UTC', today, locale });
  expect(others).toEqual([]);
  // From the day itself to today.
  expect(version).toMatchObject({ number: 2, day: '6 October 2026', days: 51, soFar: true });
  const counts = (id: number) => {
    const shown = letters.filter(({ tags }) => tags.some((tag) => tag.id === id)).map((letter) => letter.day);
    return {
      before: shown.filter((at) => at >= dayAfter(day, -51) && at < day).length,
      after: shown.filter((at) => at >= day && at <= today).length,
    };
  };
  expect(version?.values.map(({ id, before, after }) => ({ id, before, after }))).toEqual(
    values.map(({ id }) => ({ id, ...counts(id) })),
  );
  expect(version?.values.map(({ name, called }) => [name, called])).toEqual([
    ['Uno', 'called One before'],
    ['Two', null],
    ['Three', null],
  ]);
});

test('read and meant: who is here today, until half had read, and nothing of fewer than five', async () => {
  await anOrganization(db());
  const leader = anActor(await aLeader(db(), { password }));
  const [large, small] = [await aTeam(db(), { name: 'Large' }), await aTeam(db(), { name: 'Small' })];
  const people = [];
  for (let i = 0; i < 9; i++)
    people.push(anActor(await aPerson(db(), { homeTeamId: i < 6 ? large.id : small.id, password })));
  await aPublishedCharter(db(), leader);
  const { published_at: published } = await db()
    .selectFrom('charter_version')
    .select('published_at')
    .executeTakeFirstOrThrow();
  // Of ten with an account the fifth reads it on the fourth day.
  for (const [i, person] of people.slice(0, 6).entries())
    await acknowledge(
      db(),
      person,
      { version: 1, line: i < 2 ? 'I knock first.' : '', shared: i === 0 },
      new Date(published.getTime() + i * 86_400_000 + 1000),
    );
  const scope = await scopeAsked(db(), leader, new URLSearchParams());
  const read = await showRead(db(), { scope, zone: 'UTC', locale });
  expect(read.versions).toMatchObject([{ people: 10, read: 6, lines: 2, half: 'after 4 days' }]);
  expect(read.lines).toHaveLength(1);
  // Three in the small team and the leader without one are too few even together.
  expect(read.parts).toMatchObject([{ name: 'Smaller teams together', people: 10, read: 6 }]);
  const below = await scopeAsked(db(), leader, new URLSearchParams({ team: String(small.id) }));
  expect(await showRead(db(), { scope: below, zone: 'UTC', locale })).toMatchObject({
    ...{ enough: false, sentence: null, versions: [], parts: [] },
  });
});

test('no part of fewer than five people is shown alone or can be found by subtraction', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12)), (sizes) => {
      const parts = sizes.map((people) => ({ people }));
      const { shown, small } = apartFromSmall(parts);
      const sum = small.reduce((all, { people }) => all + people, 0);
      expect(shown.every(({ people }) => people >= 5)).toBe(true);
      if (small.length && shown.length) expect(sum).toBeGreaterThanOrEqual(5);
      expect(shown.length + small.length).toBe(sizes.filter((size) => size > 0).length);
    }),
  );
});

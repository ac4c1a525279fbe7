import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { countPeople } from '~/features/insights/count-people.server';
import { countDue } from '~/features/insights/keep-counted.server';
import { getLed } from '~/features/insights/leaders-queries.server';
import {
  getCrossed,
  getNewcomers,
  groupsOf,
  listBetween,
  listGot,
  listSeen,
} from '~/features/insights/people-queries.server';
import { type Scope, scopeAsked } from '~/features/insights/scope.server';
import { tenthsOf } from '~/features/insights/tenths';
import type { Actor } from '~/features/organization/actor';
import { monthAfter, monthOf } from '~/shared/month';
import { dayAfter } from '~/shared/zoned-time';
import { aPublishedCharter } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anOrganization, aPerson, aTeam } from '../../support/factories';
import { randomLetters, START, writeLetter } from '../../support/letters-at-random';
import { inWindow, median, plainDeeds, plainPeople } from './plain-people';

const db = aDatabase();
const ZONE = 'Europe/Zurich';
const now = new Date('2026-11-25T12:00Z');
const today = '2026-11-25';
const password = 'a long enough password';

/** Two sites, one with two wards of which one is put away; some have accounts, some have left, some are new. */
async function aHouse() {
  await anOrganization(db());
  await sql`update organization set time_zone = ${ZONE}`.execute(db());
  const leader = anActor(await aLeader(db(), { password }));
  const site = await aTeam(db());
  const ward = await aTeam(db(), { parentId: site.id });
  const away = await aTeam(db(), { parentId: site.id });
  const other = await aTeam(db());
  const people = [];
  for (const [i, homeTeamId] of [site.id, ward.id, ward.id, away.id, other.id, null, other.id].entries())
    people.push(anActor(await aPerson(db(), { homeTeamId, ...(i % 2 ? { password } : {}) })));
  await sql`update team set archived_at = now() where id = ${away.id}`.execute(db());
  await sql`update person set start_date = date '2026-05-01' + id * 20`.execute(db());
  const values = await aPublishedCharter(db(), leader, ['One', 'Two', 'Three']);
  return { leader, people, values, version: 1, site, ward, other };
}

type House = Awaited<ReturnType<typeof aHouse>>;

/** Letters, with signatures and comments days later, some on letters that not all may read. */
async function fill(house: House, letters: Parameters<typeof writeLetter>[2][]) {
  for (const table of ['to_recount', 'comment', 'cosign', 'recognition_behaviour', 'recognition_value'])
    await sql`delete from ${sql.table(table)}`.execute(db());
  await sql`delete from recognition_recipient`.execute(db());
  await sql`delete from recognition`.execute(db());
  await sql`update person set deactivated_at = null`.execute(db());
  for (const [i, letter] of letters.entries()) {
    const written = await writeLetter(db(), house, letter);
    if (!written) continue;
    const later = new Date(START + (letter.minute + i * 977) * 60_000);
    const free = house.people.filter((one) => one.id !== written.giverId && !written.to.includes(one.id));
    const [one] = free;
    const row = { recognition_id: written.id, created_at: later };
    const beside = await db()
      .selectFrom('recognition_recipient')
      .where('recognition_id', '=', written.id)
      .select('person_id')
      .execute();
    if (one && i % 3 === 0 && !beside.some(({ person_id }) => person_id === one.id))
      await db()
        .insertInto('cosign')
        .values({ ...row, giver_id: written.giverId, person_id: one.id, sentence: 'I saw it too.' })
        .execute();
    await db()
      .insertInto('comment')
      .values({ ...row, person_id: written.giverId, text: 'Any time.', submit_key: randomUUID() })
      .execute();
  }
  await sql`update person set deactivated_at = now() where id = ${house.people[6]?.id}`.execute(db());
  // As the first time: everything.
  await sql`insert into to_recount (at) values (null)`.execute(db());
  while (await countDue(db(), now));
}

test('every figure about people is what a plain recount of random houses says', {
  timeout: 240_000,
}, async () => {
  const house = await aHouse();
  const scopes = [
    await scopeOf(house.leader, null),
    await scopeOf(house.leader, house.site.id),
    await scopeOf(house.leader, house.ward.id),
  ];
  await fc.assert(
    fc.asyncProperty(randomLetters(house.people.length, 3), fc.nat(150), async (letters, back) => {
      await fill(house, letters);
      const day = dayAfter(today, -back);
      for (const scope of scopes) await holds(house, scope, day);
    }),
    { numRuns: 12 },
  );
});

test('a team that moved takes its letters along, also those of long ago', async () => {
  const house = await aHouse();
  await fill(house, fc.sample(randomLetters(house.people.length, 3), { numRuns: 1, seed: 11 })[0] ?? []);
  await sql`update team set parent_id = ${house.other.id} where id = ${house.ward.id}`.execute(db());
  while (await countDue(db(), now));
  for (const team of [null, house.site.id, house.other.id])
    await holds(house, await scopeOf(house.leader, team), today);
});

async function holds(house: House, scope: Scope, day: string) {
  const deeds = await plainDeeds(db(), ZONE);
  const people = await plainPeople(db(), scope);
  const days = (from: number, to: number) => ({
    from: dayAfter(day, 1 - from),
    until: dayAfter(day, 1 - to),
  });
  const windows = [days(30, 0), days(60, 30), days(90, 0), days(180, 90)];
  await countPeople(db(), day);
  const seen = await listSeen(db(), scope);
  const whoDid = (what: 'got' | 'gave', window: { from: string; until: string }, account: boolean) =>
    people.filter(
      (one) =>
        (one.account !== null) === account &&
        deeds[what].some((did) => did.person === one.id && inWindow(did, window)),
    ).length;
  expect(seen).toEqual(
    [true, false].flatMap((account) => {
      const of = people.filter((one) => (one.account !== null) === account).length;
      const count = (what: 'got' | 'gave') => windows.map((window) => whoDid(what, window, account));
      return of ? [{ account, people: of, got: count('got'), gave: count('gave') }] : [];
    }),
  );

  const period = { from: '2026-08-01', until: '2026-11-01' };
  for (const [before, from, until] of [
    ['2026-05-01', '2026-08-01', '2026-11-01'],
    ['2026-09-01', '2026-10-01', '2026-11-01'],
    ['2024-12-01', '2025-12-01', '2026-12-01'],
    ['2026-07-01', '2026-08-01', '2026-09-01'],
  ] as const) {
    // Counted up to a day before some of these months: nothing got after it is known of then.
    if (until > monthAfter(monthOf(day))) continue;
    const counted = await listGot(db(), scope, { before, from, until });
    for (const [which, window] of [
      ['now', { from, until }],
      ['before', { from: before, until: from }],
    ] as const) {
      const got = people
        .map(({ id }) => deeds.got.filter((one) => one.person === id && inWindow(one, window)).length)
        .sort((a, b) => b - a);
      // Dealt out one by one: the first tenths take the remainder.
      const parts = Array.from({ length: Math.min(10, got.length) }, (_, i) =>
        got.splice(0, Math.floor(people.length / 10) + (i < people.length % 10 ? 1 : 0)),
      );
      expect(tenthsOf(counted[which])).toEqual(
        parts.map((part) => ({
          people: part.length,
          thanked: part.filter(Boolean).length,
          thanks: part.reduce((a, b) => a + b, 0),
        })),
      );
    }
  }

  const within = deeds.got.filter((one) => inWindow(one, period));
  const partOf = (team: number | null) =>
    scope.parts.find(({ teams }) => team !== null && teams.includes(team))?.id ?? 0;
  const between = new Map<string, number>();
  for (const { fromTeam, toTeam } of within) {
    const name = `${partOf(fromTeam)} ${partOf(toTeam)}`;
    // From nowhere to nowhere says nothing of these teams.
    if (name !== '0 0' && scope.parts.length > 1) between.set(name, (between.get(name) ?? 0) + 1);
  }
  const counted = (await listBetween(db(), scope, period)).filter(
    ({ fromPart, toPart }) => fromPart || toPart,
  );
  expect(Object.fromEntries(counted.map((one) => [`${one.fromPart} ${one.toPart}`, one.thanks]))).toEqual(
    scope.parts.length > 1 ? Object.fromEntries(between) : {},
  );

  const here = within.filter(
    ({ toTeam }) => !scope.team || (toTeam !== null && scope.teams.includes(toTeam)),
  );
  expect(await getCrossed(db(), scope, period)).toEqual({
    thanks: here.length,
    crossed: here.filter(({ fromTeam, toTeam }) => fromTeam === null || fromTeam !== toTeam).length,
  });

  const began = people.flatMap(({ id, start }) => {
    const first = String(start ? localDay(start) : '');
    if (first < period.from || first >= period.until) return [];
    const days = deeds.got.filter(({ person }) => person === id).map((one) => one.day);
    const earliest = days.sort()[0];
    return [earliest ? Math.max(0, (Date.parse(earliest) - Date.parse(first)) / 86_400_000) : null];
  });
  const waited = began.filter((days) => days !== null);
  expect(await getNewcomers(db(), scope, period, ZONE)).toEqual({
    people: began.length,
    thanked: waited.length,
    medianDays: median(waited),
  });

  const led = await getLed(db(), house.leader, period);
  expect(led?.mine).toEqual({ gave: 0, commented: 0, daysToRead: null });
}

// pg reads a date as midnight where the process runs.
const localDay = (at: Date | string) =>
  typeof at === 'string'
    ? at
    : [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

const scopeOf = (actor: Actor, team: number | null) =>
  scopeAsked(db(), actor, new URLSearchParams(team ? { team: String(team) } : {}));

test('leaders see themselves beside the median of the others, who are leaders, managers, here and have an account', async () => {
  const house = await aHouse();
  const peers = [];
  for (let i = 0; i < 5; i++) peers.push(anActor(await aLeader(db(), { password })));
  await aLeader(db());
  const gone = anActor(await aLeader(db(), { password }));
  await sql`update person set deactivated_at = now() where id = ${gone.id}`.execute(db());
  const gives = [0, 1, 2, 4, 9];
  for (const [i, peer] of [...peers, house.leader].entries())
    await sql`insert into person_in_month (month, person_id, got, gave, commented)
      values ('2026-09-01', ${peer.id}, 0, ${gives[i] ?? 3}, ${i}), ('2026-06-01', ${peer.id}, 0, 50, 50)`.execute(
      db(),
    );
  expect(await getLed(db(), house.leader, { from: '2026-08-01', until: '2026-11-01' })).toEqual({
    ...{ peers: 5, gave: 2, commented: 2, haveRead: 0, daysToRead: null },
    mine: { gave: 3, commented: 5, daysToRead: null },
  });
});

test('of fewer than five people nothing is said apart, nor what could be subtracted', () => {
  const group = (account: boolean, people: number) => ({ account, people, got: [1], gave: [0] });
  const says = (...seen: Parameters<typeof groupsOf>[0]) => groupsOf(seen).map((one) => one.says);
  expect(says(group(true, 3), group(false, 1))).toEqual([]);
  expect(says(group(true, 9), group(false, 4))).toEqual(['All']);
  expect(says(group(true, 9))).toEqual(['All']);
  expect(says(group(true, 5), group(false, 5))).toEqual(['All', 'With an account', 'Without an account']);
});

test('whoever looks after a team sees it and those below, and no other; a plain member sees nothing', async () => {
  const house = await aHouse();
  const [manager, , , , member] = house.people;
  await sql`update team set manager_id = ${manager?.id} where id = ${house.site.id}`.execute(db());
  const scope = await scopeOf(manager as Actor, null);
  expect([scope.team?.id, scope.whole, scope.choices.map(({ id }) => id)]).toEqual([
    house.site.id,
    false,
    [house.site.id, house.ward.id],
  ]);
  expect((await scopeOf(manager as Actor, house.other.id)).team?.id).toBe(house.site.id);
  await expect(scopeOf(member as Actor, null)).rejects.toMatchObject({ status: 403 });
});

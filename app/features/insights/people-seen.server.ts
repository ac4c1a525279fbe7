import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { formatNumber } from '~/shared/formats';
import { showBetween } from './between.server';
import { FEWEST, isShown } from './figures';
import { getNewcomers, groupsOf, listGot, listSeen } from './people-queries.server';
import type { Period } from './period';
import { sayShare } from './say-change';
import type { Scope } from './scope.server';
import { type Tenth, tenthsOf } from './tenths';

type Asked = {
  actor: Actor;
  organization: { figuresOff: string[]; timeZone: string };
  scope: Scope;
  period: Period;
};

export type PeopleSeenData = Awaited<ReturnType<typeof showPeople>>;

/** Tenths are said of so many people thanked that none of them tells of one person. */
export const FEWEST_THANKED = 4 * FEWEST;

/** What the page of who is seen shows, in words and numbers. */
export async function showPeople(db: Db, { actor, organization, scope, period }: Asked) {
  const { locale } = actor;
  const [seen, got, between, newcomers] = await Promise.all([
    listSeen(db, scope),
    listGot(db, scope, period),
    showBetween(db, { scope, period, locale }),
    isShown(organization, 'newcomers') ? getNewcomers(db, scope, period, organization.timeZone) : null,
  ]);
  const groups = groupsOf(seen).map(({ says, of }) => {
    const people = of.reduce((sum, one) => sum + one.people, 0);
    const count = (what: 'got' | 'gave', i: number) => of.reduce((sum, one) => sum + (one[what][i] ?? 0), 0);
    const share = (what: 'got' | 'gave', i: number) => ({
      count: count(what, i),
      share: sayShare(count(what, i), people, locale),
      ...{ countBefore: count(what, i + 1), before: sayShare(count(what, i + 1), people, locale) },
    });
    return {
      ...{ says, people },
      shares: [share('got', 0), share('got', 2), share('gave', 0), share('gave', 2)],
    };
  });
  const [all] = groups;
  return {
    locale,
    groups,
    sentence: all?.people
      ? `Of ${formatNumber(all.people, locale)} people here today, ${formatNumber(all.shares[1]?.count ?? 0, locale)} were thanked within the last 90 days, and ${formatNumber(all.shares[3]?.count ?? 0, locale)} thanked someone.`
      : `Fewer than ${FEWEST} people are at home here today: figures about so few would be about each of them.`,
    concentration: sayConcentration({ now: tenthsOf(got.now), before: tenthsOf(got.before) }, period, locale),
    between,
    newcomers: newcomers && sayNewcomers(newcomers, locale),
    care: actor.manages && isShown(organization, 'care'),
  };
}

type Tenths = { now: Tenth[]; before: Tenth[] };

function sayConcentration({ now, before }: Tenths, period: Period, locale: string) {
  const enough = (of: Tenth[]) => of.reduce((sum, one) => sum + one.thanked, 0) >= FEWEST_THANKED;
  if (!enough(now)) return null;
  const total = (of: Tenth[]) => of.reduce((sum, one) => sum + one.thanks, 0);
  const share = (of: Tenth[]) => sayShare(of[0]?.thanks ?? 0, total(of), locale);
  const was = enough(before) ? ` In ${period.saysBefore} it was ${share(before)}.` : '';
  return {
    sentence: `The tenth of the people who were thanked most got ${share(now)} of all thanks.${was}`,
    tenths: now.map(({ people, thanks }) => ({
      ...{ people, thanks },
      part: thanks / total(now),
      share: sayShare(thanks, total(now), locale),
    })),
  };
}

type Began = NonNullable<Awaited<ReturnType<typeof getNewcomers>>>;

function sayNewcomers({ people, thanked, medianDays }: Began, locale: string): string {
  if (people < FEWEST)
    return people === 0
      ? 'Nobody who is here today began in this period.'
      : `Fewer than ${FEWEST} people began in this period: a figure about so few would be about each of them.`;
  const n = (count: number) => formatNumber(count, locale);
  if (medianDays === null)
    return `${n(people)} people began in this period. None of them has been thanked yet.`;
  const days = Math.round(medianDays);
  const wait =
    days === 0
      ? 'half of them on their first day or before'
      : `half of them within ${n(days)} ${days === 1 ? 'day' : 'days'} of their first`;
  return `${n(people)} people began in this period. ${n(thanked)} have been thanked by now, ${wait}.`;
}

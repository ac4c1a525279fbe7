import type { Db } from '#db/connection.server';
import { listReading, listSharedLines, type TeamReading } from '~/features/reading/reading-queries.server';
import { formatDate, formatNumber } from '~/shared/formats';
import { FEWEST } from './figures';
import { listVersionsRead, type VersionRead } from './read-queries.server';
import { sayShare } from './say-change';
import type { Scope } from './scope.server';
import { apartFromSmall } from './small-teams';

const NEWEST = 6;
const MOST_LINES = 6;
const DAY = 86_400_000;

type Asked = { scope: Scope; zone: string; locale: string };

export type ReadData = Awaited<ReturnType<typeof showRead>>;

/** What the page "Read and meant" shows: who confirmed having read the charter, as it is today. */
export async function showRead(db: Db, { scope, zone, locale }: Asked) {
  const [versions, teams, lines] = await Promise.all([
    listVersionsRead(db, scope, NEWEST),
    listReading(db),
    scope.team ? [] : listSharedLines(db, MOST_LINES),
  ]);
  const mine = teams.filter(({ teamId }) => !scope.team || scope.teams.includes(teamId ?? 0));
  const [inForce] = versions;
  const enough = (inForce?.people ?? 0) >= FEWEST;
  const sum = addUp(scope.team?.name ?? 'All', mine);
  return {
    ...{ locale, lines, enough, fewest: FEWEST },
    sentence: enough && inForce ? sayRead(inForce, sum, locale) : null,
    together: sum.without >= FEWEST ? sum : null,
    parts: enough && scope.parts.length ? rollUp(scope, mine) : [],
    versions: enough
      ? versions.map((one) => ({
          ...{ number: one.number, people: one.people, read: one.read, lines: one.lines },
          day: formatDate(one.publishedAt, { locale, timeZone: zone }),
          share: sayShare(one.read, one.people, locale),
          half: sayHalf(one),
          material: one.material,
        }))
      : [],
  };
}

type Sum = ReturnType<typeof addUp>;

function addUp(name: string, teams: TeamReading[]) {
  const of = (key: 'read' | 'earlier' | 'none' | 'without' | 'together') =>
    teams.reduce((sum, team) => sum + team[key], 0);
  const [read, earlier, none] = [of('read'), of('earlier'), of('none')];
  const people = read + earlier + none;
  return { name, people, read, earlier, none, without: of('without'), together: of('together') };
}

function rollUp(scope: Scope, teams: TeamReading[]): Sum[] {
  const inParts = new Set(scope.parts.flatMap((part) => part.teams));
  const rest = teams.filter(({ teamId }) => !inParts.has(teamId ?? 0));
  const all = [
    ...scope.parts.map((part) =>
      addUp(
        part.name,
        teams.filter(({ teamId }) => part.teams.includes(teamId ?? 0)),
      ),
    ),
    addUp(scope.team ? `${scope.team.name} itself` : 'Without a team', rest),
  ];
  const { shown, small } = apartFromSmall(all);
  if (!small.length) return shown;
  const key = (name: 'read' | 'earlier' | 'none' | 'without' | 'together' | 'people') =>
    small.reduce((sum, one) => sum + one[name], 0);
  const together = {
    ...{ name: 'Smaller teams together', people: key('people'), read: key('read'), earlier: key('earlier') },
    ...{ none: key('none'), without: key('without'), together: key('together') },
  };
  return [...shown, together];
}

function sayHalf({ half, publishedAt, read, people }: VersionRead): string {
  if (!half) return read * 2 < people ? 'not yet' : '';
  const days = Math.max(0, Math.floor((half.getTime() - publishedAt.getTime()) / DAY));
  if (days === 0) return 'on the first day';
  return days === 1 ? 'after 1 day' : `after ${days} days`;
}

function sayRead(version: VersionRead, sum: Sum, locale: string): string {
  const n = (count: number) => formatNumber(count, locale);
  if (!version.read)
    return `None of ${n(sum.people)} people with an account has said yet that they have read version ${version.number}.`;
  const line =
    version.lines === 1
      ? 'One of them wrote what it means for their work.'
      : `${version.lines ? n(version.lines) : 'None'} of them wrote what it means for their work.`;
  return `${n(version.read)} of ${n(sum.people)} people with an account say that they have read version ${version.number}. ${line}`;
}

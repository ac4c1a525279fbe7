import type { Db } from '#db/connection.server';
import type { Scope } from '~/features/insights/scope.server';
import { dayOf } from '~/shared/zoned-time';

type Did = { person: number; day: string };

/** Everything that people got, gave and wrote on letters that all may read, one row each; from the raw rows. */
export async function plainDeeds(db: Db, zone: string) {
  const [letters, recipients, signed, comments] = await Promise.all([
    db.selectFrom('recognition').selectAll().execute(),
    db.selectFrom('recognition_recipient').selectAll().execute(),
    db.selectFrom('cosign').selectAll().execute(),
    db.selectFrom('comment').selectAll().execute(),
  ]);
  const open = letters.filter((one) => one.audience === 'everyone' && !one.withdrawn_at);
  const at = (id: number) => open.find((one) => one.id === id);
  const got = recipients.flatMap((row) => {
    const letter = at(row.recognition_id);
    if (!letter || !row.named) return [];
    const day = dayOf(letter.created_at, zone);
    return [
      {
        person: row.person_id,
        day,
        fromTeam: letter.giver_team_id,
        toTeam: row.team_id,
        value: letter.served,
      },
    ];
  });
  const gave: Did[] = [
    ...open.map((one) => ({ person: one.giver_id, day: dayOf(one.created_at, zone) })),
    ...signed
      .filter((one) => at(one.recognition_id))
      .map((one) => ({ person: one.person_id, day: dayOf(one.created_at, zone) })),
  ];
  const commented: Did[] = comments
    .filter((one) => at(one.recognition_id))
    .map((one) => ({ person: one.person_id, day: dayOf(one.created_at, zone) }));
  return { got, gave, commented };
}

export const inWindow = ({ day }: { day: string }, { from, until }: { from: string; until: string }) =>
  day >= from && day < until;

/** Those who are here and at home in the scope, with whether they have an account. */
export async function plainPeople(db: Db, scope: Scope) {
  const people = await db
    .selectFrom('person as p')
    .leftJoin('account as a', 'a.person_id', 'p.id')
    .where('p.deactivated_at', 'is', null)
    .select(['p.id', 'p.home_team_id as team', 'a.person_id as account', 'p.start_date as start'])
    .execute();
  return people.filter(({ team }) => !scope.team || (team !== null && scope.teams.includes(team)));
}

export function median(numbers: number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (i: number) => sorted[i] ?? 0;
  if (!sorted.length) return null;
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? at(half) : (at(half - 1) + at(half)) / 2;
}

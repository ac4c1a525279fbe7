import type { Db } from '#db/connection.server';
import { quarterOf } from '~/shared/month';
import { localTimeOf } from '~/shared/zoned-time';

type Counts = Record<string, Record<string, number>>;

/** Counts everything from the raw rows, letter by letter, slowly and plainly. */
export async function recount(db: Db, now: Date): Promise<Counts> {
  const [
    { time_zone: zone },
    letters,
    recipients,
    values,
    behaviours,
    maps,
    lines,
    inVersion,
    teams,
    beside,
  ] = await Promise.all([
    db.selectFrom('organization').selectAll().executeTakeFirstOrThrow(),
    db.selectFrom('recognition').selectAll().execute(),
    db.selectFrom('recognition_recipient').selectAll().execute(),
    db.selectFrom('recognition_value').selectAll().execute(),
    db.selectFrom('recognition_behaviour').selectAll().execute(),
    db.selectFrom('charter_version_value_map').selectAll().execute(),
    db.selectFrom('charter_version_behaviour_map').selectAll().execute(),
    db.selectFrom('charter_version_behaviour').selectAll().execute(),
    db.selectFrom('team').selectAll().execute(),
    Promise.all([
      db.selectFrom('reaction').select('recognition_id').execute(),
      db.selectFrom('comment').select('recognition_id').execute(),
      db.selectFrom('cosign').select('recognition_id').execute(),
    ]),
  ]);
  const version = Math.max(0, ...maps.map((one) => one.version));
  const heirOf = (id: number) =>
    maps.find((one) => one.version === version && one.value_id === id)?.counts_for ?? null;
  const lineOf = (id: number) => {
    const heir = lines.find((one) => one.version === version && one.behaviour_id === id)?.counts_for;
    return inVersion.find((one) => one.version === version && one.behaviour_id === heir);
  };
  const withAbove = (id: number | null): number[] =>
    id === null ? [] : [id, ...withAbove(teams.find((team) => team.id === id)?.parent_id ?? null)];
  const quarter = quarterOf(localTimeOf(now, zone).slice(0, 10));
  const counts: Counts = { byDay: {}, inTeam: {}, served: {}, met: {} };
  const people = new Map<number, Set<number>>();
  const add = (table: string, ...key: (string | number)[]) => {
    const of = counts[table] as Record<string, number>;
    const name = key.join(' ');
    of[name] = (of[name] ?? 0) + 1;
  };
  for (const letter of letters) {
    if (letter.audience !== 'everyone' || letter.withdrawn_at) continue;
    const day = localTimeOf(letter.created_at, zone).slice(0, 10);
    const month = `${day.slice(0, 7)}-01`;
    const mine = <R extends { recognition_id: number }>(rows: R[]) =>
      rows.filter((row) => row.recognition_id === letter.id);
    const got = mine(recipients).filter(({ named }) => named);
    const tags = new Set(['0 0']);
    for (const { value_id } of mine(values)) {
      const heir = heirOf(value_id);
      if (!heir) continue;
      tags.add(`${heir} 0`);
      if (day >= quarter.from && day < quarter.until)
        for (const { person_id } of got) people.set(heir, (people.get(heir) ?? new Set()).add(person_id));
    }
    for (const { behaviour_id } of mine(behaviours)) {
      const line = lineOf(behaviour_id);
      if (line) tags.add(`${line.value_id} ${line.behaviour_id}`);
    }
    for (const tag of tags) {
      add('byDay', tag, day);
      for (const { team_id } of got) for (const team of withAbove(team_id)) add('inTeam', month, tag, team);
    }
    (counts.met as Record<string, number>)[`${month} ${letter.id}`] = mine(beside.flat()).length;
    const served = letter.served ?? 'unsaid';
    add('served', month, -1, served);
    for (const { team_id } of got)
      for (const team of [0, ...withAbove(team_id)]) {
        add('served', month, team, served);
        if (team_id !== null && team_id === letter.giver_team_id) add('served', month, team, 'own');
      }
  }
  const byPeople = Object.fromEntries([...people].map(([id, who]) => [String(id), who.size]));
  return { ...counts, byPeople };
}

/** What the job counted, in the same shape. */
export async function counted(db: Db): Promise<Counts> {
  const [days, teams, served, people, met] = await Promise.all([
    db.selectFrom('shown_on_day').selectAll().execute(),
    db.selectFrom('thanks_shown').selectAll().execute(),
    db.selectFrom('thanks_served').selectAll().execute(),
    db.selectFrom('shown_by_people').selectAll().execute(),
    db.selectFrom('letter_met').selectAll().execute(),
  ]);
  const dayOf = (at: Date | string) => (typeof at === 'string' ? at : localDay(at));
  return {
    byDay: Object.fromEntries(
      days.map((row) => [`${row.value_id} ${row.behaviour_id} ${dayOf(row.day)}`, row.letters]),
    ),
    inTeam: Object.fromEntries(
      teams.map((row) => [
        `${dayOf(row.month)} ${row.value_id} ${row.behaviour_id} ${row.team_id}`,
        row.thanks,
      ]),
    ),
    served: Object.fromEntries(
      served.flatMap(({ month, team_id, both_of_them: both, own_team: own, ...row }) =>
        Object.entries({ customer: row.customer, colleague: row.colleague, both, unsaid: row.unsaid, own })
          .filter(([, count]) => count > 0)
          .map(([answer, count]) => [`${dayOf(month)} ${team_id} ${answer}`, count]),
      ),
    ),
    met: Object.fromEntries(met.map((row) => [`${dayOf(row.month)} ${row.recognition_id}`, row.times])),
    byPeople: Object.fromEntries(people.map((row) => [String(row.value_id), row.people])),
  };
}

// pg reads a date as midnight where the process runs.
const localDay = (at: Date) =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((n) => String(n).padStart(2, '0')).join('-');

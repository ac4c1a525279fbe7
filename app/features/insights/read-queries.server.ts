import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Scope } from './scope.server';

export type VersionRead = {
  number: number;
  publishedAt: Date;
  material: boolean;
  /** People here today with an account, who of them read it, and how many of these left a line. */
  people: number;
  read: number;
  lines: number;
  /** When half of them had read it; null while fewer have. */
  half: Date | null;
};

const here = ({ team, teams }: Pick<Scope, 'team' | 'teams'>): RawBuilder<unknown> =>
  sql`select p.id from person p join account a on a.person_id = p.id
    where p.deactivated_at is null and ${team ? sql`p.home_team_id = any(${teams}::int[])` : sql`true`}`;

/**
 * The newest versions, each with who of those here today read it: what someone read of it, or of one before it since
 * which nothing material changed.
 */
export async function listVersionsRead(db: Db, scope: Pick<Scope, 'team' | 'teams'>, most: number) {
  const { rows } = await sql<VersionRead>`
    with here as (${here(scope)}), version as (
      select v.number, v.published_at, v.material,
        (select max(m.number) from charter_version m where m.material and m.number <= v.number) as since
      from charter_version v order by v.number desc limit ${sql.lit(most)}
    ), read as (
      select v.number, k.person_id, min(k.created_at) as at, bool_or(k.line <> '') as lined
      from version v join acknowledgement k on k.version between v.since and v.number join here on here.id = k.person_id
      group by 1, 2
    ), placed as (
      select number, at, lined, row_number() over (partition by number order by at) as place,
        (select count(*) from here) as people from read
    )
    select v.number, v.published_at as "publishedAt", v.material, (select count(*)::int from here) as people,
      count(placed.place)::int as read, count(*) filter (where placed.lined)::int as lines,
      min(placed.at) filter (where placed.place * 2 >= placed.people) as half
    from version v left join placed using (number) group by 1, 2, 3 order by 1 desc`.execute(db);
  return rows;
}

import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { here, lookedAfter } from '~/features/people/looked-after.server';
import { readableBy } from '~/features/recognition/visible-to.server';

/** So long without a letter, and so long after a first day. */
export const CARE_DAYS = 60;
export const BEGINNER_DAYS = 21;

/**
 * Those of `lookedAfter` who were not thanked for a while, as far as the one who looks after them may see. Only letters
 * that name the person count.
 */
const notThanked = (now: Date, narrowing: RawBuilder<SqlBool> = sql`true`) => sql`
  select care.manager_id, p.id, p.name, p.title, p.picture_hash as picture, t.name as team, last.at as last_at,
    coalesce(p.start_date, p.created_at::date) as here_since
  from (${lookedAfter(sql<SqlBool>`${here} and ${narrowing}`)}) care
  join person p on p.id = care.person_id
  left join team t on t.id = p.home_team_id
  left join lateral (
    select r.created_at as at from recognition_recipient rr join recognition r on r.id = rr.recognition_id
    where rr.person_id = p.id and rr.named and r.told_at is not null and ${readableBy(sql`care.manager_id`)}
    order by rr.recognition_id desc limit 1
  ) last on true
  where case
    when last.at is null and p.start_date is not null then p.start_date <= ${daysBefore(now, BEGINNER_DAYS)}::date
    else coalesce(p.start_date, p.created_at::date) <= ${daysBefore(now, CARE_DAYS)}::date
      and (last.at is null or last.at <= ${new Date(now.getTime() - CARE_DAYS * DAY)}::timestamptz)
  end`;

const DAY = 86_400_000;
const daysBefore = (now: Date, days: number) =>
  new Date(now.getTime() - days * DAY).toISOString().slice(0, 10);

export type NotThanked = {
  id: number;
  name: string;
  title: string;
  team: string | null;
  picture: string | null;
  /** When they were last thanked, or null for never yet. */
  lastAt: Date | null;
  /** Their first day, as YYYY-MM-DD. */
  hereSince: string;
};

/** People (as `p`) at home in a team that the actor manages, or in one below: nobody else can be in their care. */
const inTeamsOf = (actor: { id: number }) => sql<SqlBool>`p.home_team_id = any(array(
  with recursive below as (
    select id from team where manager_id = ${actor.id} union select t.id from team t join below on t.parent_id = below.id
  ) select id from below))`;

/** Who in the actor's care was not thanked for a while, by name. */
export async function listNotThanked(db: Db, actor: { id: number }, now: Date): Promise<NotThanked[]> {
  const { rows } = await sql<NotThanked>`
    select id, name, title, team, picture, last_at as "lastAt", to_char(here_since, 'YYYY-MM-DD') as "hereSince"
    from (${notThanked(now, inTeamsOf(actor))}) waiting where manager_id = ${actor.id}
    order by name collate "und-x-icu", id`.execute(db);
  return rows;
}

/** Whether the actor looks after anybody. */
export async function hasCare(db: Db, actor: { id: number }): Promise<boolean> {
  const { rows } = await sql`select from (${lookedAfter(sql<SqlBool>`${here} and ${inTeamsOf(actor)}`)}) care
    where manager_id = ${actor.id} limit 1`.execute(db);
  return rows.length > 0;
}

/** Those who look after somebody not thanked for a while, and were not told so under this key. */
export async function listToTellOfCare(db: Db, key: string, now: Date): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct manager_id as id from (${notThanked(now)}) waiting
    where not exists (select from notice n where n.person_id = manager_id and n.key = ${key})`.execute(db);
  return rows.map(({ id }) => id);
}

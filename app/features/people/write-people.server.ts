import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Role } from '~/features/organization/actor';

export type Written = {
  id: number;
  name: string;
  title: string;
  email: string | null;
  staffNumber: string | null;
  homeTeamId: number | null;
  role: Role;
  /** As YYYY-MM-DD. */
  startDate: string | null;
};

const COLUMNS = sql`name, title, email, staff_number, home_team_id, role, start_date`;
const rowsOf = (people: Written[]) => sql`jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as line(
  id int, name text, title text, email text, "staffNumber" text, "homeTeamId" int, role text, "startDate" date)`;

/** Adds many people under ids taken by `takeIds`, in one SQL. */
export async function addPeople(tx: Db, people: Written[]) {
  if (!people.length) return;
  await sql`insert into person (id, ${COLUMNS}) overriding system value
    select id, name, title, email, "staffNumber", "homeTeamId", role, "startDate" from ${rowsOf(people)}`.execute(
    tx,
  );
}

/** Changes many people at once and lets them back in; two of them may swap their e-mails or numbers. */
export async function changePeople(tx: Db, people: Written[]) {
  if (!people.length) return;
  const ids = people.map(({ id }) => id);
  await sql`update person set email = null, staff_number = null where id = any(${ids})`.execute(tx);
  await sql`update person p set (${COLUMNS}) = (line.name, line.title, line.email, line."staffNumber",
      line."homeTeamId", line.role, line."startDate"), deactivated_at = null
    from ${rowsOf(people)} where p.id = line.id`.execute(tx);
}

/** Deactivates many people at once. */
export async function deactivatePeople(tx: Db, ids: number[], now: Date) {
  await sql`update person set deactivated_at = ${now} where id = any(${ids}) and deactivated_at is null`.execute(
    tx,
  );
}

/** Ids for rows that are about to be added. */
export async function takeIds(tx: Db, table: 'person' | 'team', count: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence(${table}, 'id'))::int as id from generate_series(1, ${count})`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';

/** Adds many teams under ids taken by `takeIds`; those above come before those below. */
export async function addTeams(tx: Db, teams: { id: number; name: string; parentId: number | null }[]) {
  if (!teams.length) return;
  await sql`insert into team (id, name, parent_id) overriding system value
    select id, name, "parentId" from jsonb_to_recordset(${JSON.stringify(teams)}::jsonb)
      as line(id int, name text, "parentId" int)`.execute(tx);
}

/** Gives many teams their managers at once. */
export async function giveManagers(tx: Db, managers: { teamId: number; personId: number }[]) {
  if (!managers.length) return;
  await sql`update team set manager_id = line."personId"
    from jsonb_to_recordset(${JSON.stringify(managers)}::jsonb) as line("teamId" int, "personId" int)
    where team.id = line."teamId"`.execute(tx);
}

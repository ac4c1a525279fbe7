import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { tell } from '~/features/notices/tell.server';
import { type Actor, isLeader } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';
import { lastMaterial } from './reading-queries.server';

const WEEK = 7 * 86_400_000;

/**
 * Reminds whoever has an account and has not read the version in force, of one team or of all. Nobody is reminded twice
 * within a week; a manager who is no leader reminds their own teams.
 */
export async function remindReaders(db: Db, actor: Actor, { team }: { team?: number }, now = new Date()) {
  return inTransaction(db, async (tx) => {
    allow(isLeader(actor) || (team !== undefined && (await manages(tx, actor, team))));
    await sql`select pg_advisory_xact_lock(4207004)`.execute(tx);
    const { rows } = await sql<{ id: number; version: number }>`
      select p.id, (select max(number) from charter_version) as version
      from person p join account a on a.person_id = p.id
      where p.deactivated_at is null and p.id <> ${actor.id} and (${team ?? null}::int is null or p.home_team_id = ${team ?? null})
        and not exists (select from acknowledgement k where k.person_id = p.id and k.version >= ${lastMaterial})
        and not exists (select from notice n where n.person_id = p.id and n.kind in ('please-read', 'charter-published')
          and n.created_at > ${new Date(now.getTime() - WEEK)})`.execute(tx);
    const version = rows[0]?.version;
    if (!version) return { reminded: 0 };
    const to = rows.map(({ id }) => id);
    const key = `please-read-${version}-${now.toISOString().slice(0, 10)}`;
    await tell(tx, { to, kind: 'please-read', key, by: actor.id, about: { version } }, now);
    return { reminded: to.length };
  });
}

async function manages(tx: Db, actor: Actor, team: number): Promise<boolean> {
  const row = await tx
    .selectFrom('team')
    .where('id', '=', team)
    .where('manager_id', '=', actor.id)
    .select('id')
    .executeTakeFirst();
  return row !== undefined;
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { tell } from '~/features/notices/tell.server';
import { lastMaterial } from './reading-queries.server';

/** Whoever got an account after the last material version is asked to read the charter too: in their first week, once. */
export async function askNewcomers(db: Db, now: Date): Promise<void> {
  const { rows } = await sql<{ id: number; version: number }>`
    select p.id, (select max(number) from charter_version) as version
    from account a join person p on p.id = a.person_id
    where p.deactivated_at is null and exists (select from charter_version)
      and not exists (select from notice n where n.person_id = p.id and n.kind = 'charter-published'
        and (n.about->>'version')::int >= ${lastMaterial})
      and not exists (select from acknowledgement k where k.person_id = p.id and k.version >= ${lastMaterial})
    limit 500`.execute(db);
  const version = rows[0]?.version;
  if (!version) return;
  const to = rows.map(({ id }) => id);
  await tell(db, { to, kind: 'charter-published', key: `charter-${version}`, about: { version } }, now);
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor, Organization } from '~/features/organization/actor';
import { hashSecret } from './secrets.server';
import { readSessionCookie } from './session-cookie.server';
import { sessionEnd } from './start-session.server';

type Asker = { organization: Organization | null; actor: Actor | null };
type Row = { organization: Organization | null; actor: (Actor & { stale: boolean }) | null };

const HOUR = 3_600_000;

/** The organization and who asks, by the request's Cookie header, in one SQL. A session used lives on for 30 days. */
export async function findAsker(
  db: Db,
  cookies: string | undefined,
  origin: string,
  now: Date,
): Promise<Asker> {
  const token = readSessionCookie(cookies, origin);
  const { rows } = await sql<Row>`
    select
      (select json_build_object('name', o.name, 'cultureOpen', o.culture_open, 'language', o.language, 'logoHash', o.logo_hash, 'reminder', o.reminder,
          'timeZone', o.time_zone, 'hue', o.hue, 'logoTone', o.logo_tone, 'figuresOff', o.figures_off,
          'edition', (select number from visitors_edition),
          'charterVersion', (select max(number) from charter_version))
        from organization o) as organization,
      (select json_build_object('id', p.id, 'name', p.name, 'title', p.title, 'picture', p.picture_hash, 'role', p.role,
          'homeTeamId', p.home_team_id, 'teamName', t.name, 'timeZone', p.time_zone, 'locale', p.locale,
          'shortcuts', p.shortcuts, 'sessionId', s.id,
          'manages', exists (select from team led where led.manager_id = p.id and led.archived_at is null),
          'feed', json_build_object('seen', p.feed_seen, 'left', p.feed_left, 'at', p.feed_seen_at),
          'unread', (select count(*)::int from (select from notice n where n.person_id = p.id and n.read_at is null and n.inbox limit 100) n),
          'toRead', exists (select from charter_version) and not exists (select from acknowledgement k
            where k.person_id = p.id and k.version >= (select max(number) from charter_version where material)), 'stale', s.seen_at < ${new Date(now.getTime() - HOUR)})
        from session s join person p on p.id = s.person_id left join team t on t.id = p.home_team_id
        where s.token_hash = ${token ? hashSecret(token) : null} and s.expires_at > ${now} and p.deactivated_at is null
      ) as actor`.execute(db);
  const { organization = null, actor: person = null } = rows[0] ?? {};
  if (!person) return { organization, actor: null };
  const { stale, ...actor } = person;
  if (stale) await keepSession(db, actor.sessionId, now);
  return { organization, actor };
}

// At most once an hour, so that reading pages does not write.
function keepSession(db: Db, id: number, now: Date) {
  return db
    .updateTable('session')
    .set({ seen_at: now, expires_at: sessionEnd(now) })
    .where('id', '=', id)
    .execute();
}

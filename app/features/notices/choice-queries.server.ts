import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import type { Choices } from './choices-input';
import { TOPIC_NAMES, TOPICS } from './topics';

type Row = Pick<Choices, 'quietFrom' | 'quietUntil' | 'celebrated'> & {
  chosen: { topic: string; inbox: boolean; mail: Choices['thanks']['mail'] }[];
};

/** How this person wants to hear of what: as they chose, else as it is for everyone. */
export async function getChoices(db: Db, actor: Actor): Promise<Choices> {
  const { rows } = await sql<Row>`
    select p.quiet_from as "quietFrom", p.quiet_until as "quietUntil", p.celebrated,
      coalesce((select json_agg(json_build_object('topic', c.topic, 'inbox', c.inbox, 'mail', c.mail))
        from notice_choice c where c.person_id = p.id), '[]') as chosen
    from person p where p.id = ${actor.id}`.execute(db);
  const { chosen = [], quietFrom = 0, quietUntil = 0, celebrated = true } = rows[0] ?? {};
  const topics = TOPIC_NAMES.map((topic) => {
    const { inbox, mail } = chosen.find((one) => one.topic === topic) ?? TOPICS[topic];
    return [topic, { inbox, mail }];
  });
  return { ...(Object.fromEntries(topics) as Choices), quietFrom, quietUntil, celebrated };
}

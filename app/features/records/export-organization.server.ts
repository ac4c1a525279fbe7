import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { canChangeOrganization } from '~/features/organization/organization-policy';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import { type Row, zipOf } from '~/shared/zip.server';
import { comments, inPieces, recognitions } from './record-sets.server';

const ABOUT = `Everything of this organization that all its members may see, as JSON and as CSV.
Letters kept among those named are not here, from admins either: each person finds theirs in their own download.
To move Credo to another machine, use npm run backup and npm run restore instead.
`;

const OPEN = sql`r.audience = 'everyone'`;

const SETS: Record<string, (after: number) => RawBuilder<Row>> = {
  people: (after) => sql`
    select p.id, p.staff_number, p.name, p.title, p.email, t.name as team, p.home_team_id as team_id, p.role,
      p.start_date, p.deactivated_at from person p left join team t on t.id = p.home_team_id where p.id > ${after}`,
  teams: (after) => sql`
    select t.id, t.name, t.parent_id, m.name as manager, t.manager_id, t.archived_at
    from team t left join person m on m.id = t.manager_id where t.id > ${after}`,
  charter: (after) => sql`
    select v.number as id, v.*, (select json_agg(json_build_object('id', cv.value_id, 'name', cv.name,
        'definition', cv.definition, 'story', cv.story, 'icare', cv.icare, 'rank', cv.rank,
        'behaviours', (select json_agg(json_build_object('id', cb.behaviour_id, 'kind', cb.kind, 'text', cb.text)
            order by cb.kind, cb.rank)
          from charter_version_behaviour cb where cb.version = cv.version and cb.value_id = cv.value_id))
        order by cv.rank) from charter_version_value cv where cv.version = v.number) as values
    from charter_version v where v.number > ${after}`,
  recognitions: recognitions(OPEN),
  comments: comments(OPEN),
  stories: (after) => sql`
    select s.recognition_id as id, s.value_id, s.why, chooser.name as chosen_by, s.chosen_at, s.visitors_at
    from story s join recognition r on r.id = s.recognition_id join person chooser on chooser.id = s.chosen_by
    where r.withdrawn_at is null and ${OPEN} and s.recognition_id > ${after}`,
  audit: (after) => sql`
    select a.id, a.at, doer.name as by, a.did, whom.name as person, t.name as team, a.recognition_id, a.details
    from audit_entry a left join person doer on doer.id = a.by_id left join person whom on whom.id = a.person_id
    left join team t on t.id = a.team_id where a.id > ${after}`,
};

/** The whole organization as a zip of JSON and CSV. That it was taken stands in the audit log. */
export async function exportOrganization(db: Db, actor: Actor) {
  allow(canChangeOrganization(actor));
  await recordChange(db, actor, { did: 'organization-exported' });
  const sets = Object.entries(SETS).map(([name, ask]) => [name, inPieces(db, ask)] as const);
  return zipOf(Object.fromEntries(sets), ABOUT);
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Asker } from './feed-page.server';
import type { ReactionKind } from './reactions';
import { visibleTo } from './visible-to.server';

type Named = { id: number; name: string };
type Picture = { id: number; alt: string; width: number; height: number };
type Recipient = Named & { picture?: string | null };

// Plain SQL, made once: built anew for every page, these cost as much as running them.
const RECIPIENTS = sql<Recipient[]>`(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name,
      'picture', p.picture_hash)
    order by p.id), '[]') from recognition_recipient rr join person p on p.id = rr.person_id
    where rr.recognition_id = r.id and rr.named)`.as('recipients');
const TEAMS = sql<
  Named[]
>`(select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by t.id), '[]')
    from recognition_team rt join team t on t.id = rt.team_id where rt.recognition_id = r.id)`.as('teams');
const TAGS = sql<{ id: number; behaviours: number[] | null }[]>`(select coalesce(json_agg(json_build_object(
    'id', rv.value_id, 'behaviours', (select array_agg(rb.behaviour_id) from recognition_behaviour rb
      where rb.recognition_id = rv.recognition_id and rb.value_id = rv.value_id)) order by rv.position), '[]')
    from recognition_value rv where rv.recognition_id = r.id)`.as('tags');
const COSIGNS = sql<
  (Recipient & { sentence: string })[]
>`(select coalesce(json_agg(json_build_object('id', p.id,
      'name', p.name, 'picture', p.picture_hash, 'sentence', c.sentence) order by c.created_at, p.id), '[]')
    from cosign c join person p on p.id = c.person_id where c.recognition_id = r.id)`.as('cosigns');
const PICTURES = sql<Picture[]>`(select coalesce(json_agg(json_build_object('id', tp.id, 'alt', tp.alt,
      'width', tp.width, 'height', tp.height) order by tp.id), '[]')
    from thanks_picture tp where tp.recognition_id = r.id)`.as('pictures');
const reactionsFor = (actor: Asker) =>
  sql<{ kind: ReactionKind; count: number; mine: boolean }[]>`(select coalesce(json_agg(counted), '[]') from (
    select kind, count(*)::int, bool_or(person_id = ${actor.id}) as mine from reaction
    where recognition_id = r.id group by kind) counted)`.as('reactions');

const COMMENTS = sql<number>`(select count(*)::int from comment c where c.recognition_id = r.id)`.as(
  'comments',
);

/** Cards as the reader may see them, one SQL for all of it; `wordCards` says their values. */
export function selectCards(db: Db, actor: Asker) {
  return db
    .selectFrom('recognition as r')
    .innerJoin('person as giver', 'giver.id', 'r.giver_id')
    .leftJoin('team as giver_team', 'giver_team.id', 'r.giver_team_id')
    .where(visibleTo(actor))
    .select([
      'r.id',
      'r.text',
      'r.version',
      'r.wish',
      'r.audience',
      'r.held_at as heldAt',
      'r.told_at as toldAt',
      'r.mend_asked_at as mendAskedAt',
      'r.evidence',
      sql<string | null>`r.happened_on::text`.as('happenedOn'),
      'r.created_at as createdAt',
      'r.edited_at as editedAt',
      'r.giver_id as giverId',
      'giver.name as giverName',
      'giver.picture_hash as giverPicture',
      'giver.title as giverTitle',
      'giver_team.name as giverTeam',
      RECIPIENTS,
      TEAMS,
      TAGS,
      COSIGNS,
      PICTURES,
      COMMENTS,
      reactionsFor(actor),
    ])
    .orderBy('r.id', 'desc');
}

export type UnwordedCard = Awaited<ReturnType<ReturnType<typeof selectCards>['execute']>>[number];

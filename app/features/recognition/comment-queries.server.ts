import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import type { Mentioned } from '~/features/people/mentions';
import { found } from '~/shared/asking.server';
import { visibleTo } from './visible-to.server';

const MENTIONED = sql<
  Mentioned[]
>`(select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name)), '[]')
  from comment_mention cm join person m on m.id = cm.person_id where cm.comment_id = c.id)`.as('mentioned');

/** Comments on a card the actor may see, oldest first. */
export function listComments(db: Db, actor: Pick<Actor, 'id'>, recognitionId: number) {
  return selectComments(db, actor).where('c.recognition_id', '=', recognitionId).orderBy('c.id').execute();
}

export type Comment = Awaited<ReturnType<typeof listComments>>[number];

/** One comment on a card the actor may see, or the 404 page. */
export async function getComment(db: Db, actor: Pick<Actor, 'id'>, id: number): Promise<Comment> {
  return found(await selectComments(db, actor).where('c.id', '=', id).executeTakeFirst());
}

function selectComments(db: Db, actor: Pick<Actor, 'id'>) {
  return db
    .selectFrom('comment as c')
    .innerJoin('recognition as r', 'r.id', 'c.recognition_id')
    .innerJoin('person as p', 'p.id', 'c.person_id')
    .where(visibleTo(actor))
    .select(['c.id', 'c.text', 'c.created_at as createdAt', 'c.edited_at as editedAt'])
    .select(['c.recognition_id as recognitionId', 'p.id as personId', 'p.name', 'p.picture_hash as picture'])
    .select(MENTIONED);
}

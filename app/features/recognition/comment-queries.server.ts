import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { wordsFound } from '~/features/people/words.server';
import { found } from '~/shared/asking.server';
import { visibleTo } from './feed-page.server';
import type { Mentioned } from './mentions';

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

/** Active people who may see this card: everyone, or the giver and those named. */
function readersOf(db: Db, recognitionId: number) {
  return db
    .selectFrom('person as p')
    .innerJoin('recognition as r', (on) => on.on('r.id', '=', recognitionId))
    .where('p.deactivated_at', 'is', null)
    .where(
      sql<boolean>`(r.audience = 'everyone' or p.id = r.giver_id or exists (select from recognition_recipient rr
        where rr.recognition_id = r.id and rr.person_id = p.id))`,
    );
}

/** People whom typed words after an @ could mean, among those who may see the card. */
export function listMentionable(db: Db, recognitionId: number, words: string, limit = 6) {
  return readersOf(db, recognitionId)
    .leftJoin('team as t', 't.id', 'p.home_team_id')
    .where(wordsFound(words, sql`p.name`))
    .select(['p.id', 'p.name', 'p.title', 'p.picture_hash as picture', 't.name as teamName'])
    .orderBy(sql`p.name collate "und-x-icu"`)
    .orderBy('p.id')
    .limit(limit)
    .execute();
}

/** People with whose whole name one of these tails begins. Of namesakes, only those chosen by id. */
export async function findMentioned(db: Db, recognitionId: number, tails: string[], chosen: number[]) {
  if (!tails.length) return [];
  const people = await readersOf(db, recognitionId)
    .where(
      sql<boolean>`exists (select from unnest(${tails}::text[]) tail where starts_with(lower(tail), lower(p.name)))`,
    )
    .select(['p.id', 'p.name'])
    .execute();
  return people.filter(
    (one) =>
      chosen.includes(one.id) ||
      people.filter((other) => other.name.toLowerCase() === one.name.toLowerCase()).length === 1,
  );
}

import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Mentioned } from '~/features/people/mentions';
import { found } from '~/shared/asking.server';

type Comment = {
  id: number;
  personId: number;
  name: string;
  picture: string | null;
  text: string;
  at: string;
  mentioned: Mentioned[];
};

export type Thread = {
  id: number;
  field: string;
  quote: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
  comments: Comment[];
};

const NONE = '[]';

/** Conversations beside the draft, in one SQL, the oldest first; those of one value's fields, or all of them. */
export async function listThreads(
  db: Db,
  { resolved = false, fields }: { resolved?: boolean; fields?: string[] } = {},
) {
  const { rows } = await sql<Thread>`
    select t.id, t.field, t.quote, t.resolved_at as "resolvedAt", settler.name as "resolvedBy",
      (select json_agg(json_build_object('id', c.id, 'personId', c.person_id, 'name', p.name, 'picture', p.picture_hash,
          'text', c.text, 'at', c.created_at, 'mentioned', coalesce((
            select json_agg(json_build_object('id', m.id, 'name', m.name)) from draft_comment_mention cm
            join person m on m.id = cm.person_id where cm.comment_id = c.id), ${NONE}::json)) order by c.id)
        from draft_comment c join person p on p.id = c.person_id where c.thread_id = t.id) as comments
    from draft_thread t left join person settler on settler.id = t.resolved_by
    where (t.resolved_at is not null) = ${resolved} and (${fields ?? null}::text[] is null or t.field = any(${fields ?? null}::text[]))
    order by ${resolved ? sql`t.resolved_at desc` : sql`t.id`} limit 300`.execute(db);
  return rows;
}

/** How many open conversations each field has. */
export async function countThreads(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('draft_thread')
    .where('resolved_at', 'is', null)
    .groupBy('field')
    .select(['field', (eb) => eb.fn.countAll<number>().as('count')])
    .execute();
  return new Map(rows.map(({ field, count }) => [field, count]));
}

/** A conversation by its id, locked until the transaction ends, or the 404 page. */
export async function getThread(tx: Db, id: number) {
  return found(
    await tx
      .selectFrom('draft_thread')
      .where('id', '=', id)
      .select(['id', 'field'])
      .forUpdate()
      .executeTakeFirst(),
  );
}

/** Who may read the draft, and so be mentioned beside it. */
export const mayReadDraft = sql<boolean>`(p.role <> 'member' or (select open from charter_draft)
  or exists (select from draft_reader dr where dr.person_id = p.id))`;

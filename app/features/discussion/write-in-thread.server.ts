import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { allowReading } from '~/features/draft/draft-access.server';
import { parseField } from '~/features/draft/draft-field';
import { readField } from '~/features/draft/save-field.server';
import { tell } from '~/features/notices/tell.server';
import type { Actor } from '~/features/organization/actor';
import { findMentioned } from '~/features/people/mentioned.server';
import { tailsOf, withMarks } from '~/features/people/mentions';
import { found } from '~/shared/asking.server';
import { getThread, mayReadDraft } from './thread-queries.server';

type Words = {
  key: string;
  text: string /** Chosen from the list, to tell namesakes apart. */;
  mentions: number[];
};
type Opening = Words & {
  /** A field of the draft, a value (`value-3`) or the whole `charter`. */
  field: string;
  quote: string;
};

/** Begins a conversation beside a part of the draft, perhaps about quoted words. Sent twice with one key, it stands once. */
export async function openThread(
  db: Db,
  actor: Actor,
  { field, quote, ...words }: Opening,
  now = new Date(),
) {
  await allowReading(db, actor);
  return inTransaction(db, async (tx) => {
    await insistOnField(tx, field);
    const twice = await tx
      .selectFrom('draft_comment')
      .where('person_id', '=', actor.id)
      .where('submit_key', '=', words.key)
      .select('thread_id as id')
      .executeTakeFirst();
    if (twice) return twice;
    const thread = await tx
      .insertInto('draft_thread')
      .values({ field, quote, opened_by: actor.id, created_at: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    await write(tx, actor, thread.id, words, now);
    return thread;
  });
}

/** Answers in a conversation; one that was resolved is open again. */
export async function answerThread(
  db: Db,
  actor: Actor,
  { id, ...words }: Words & { id: number },
  now = new Date(),
) {
  await allowReading(db, actor);
  return inTransaction(db, async (tx) => {
    const thread = await getThread(tx, id);
    await tx
      .updateTable('draft_thread')
      .set({ resolved_at: null, resolved_by: null })
      .where('id', '=', id)
      .execute();
    await write(tx, actor, id, words, now);
    return thread;
  });
}

/** Marks a conversation as resolved, or opens it again. */
export async function resolveThread(
  db: Db,
  actor: Actor,
  { id, on }: { id: number; on: boolean },
  now = new Date(),
) {
  await allowReading(db, actor);
  return inTransaction(db, async (tx) => {
    const thread = await getThread(tx, id);
    const settled = on
      ? { resolved_at: now, resolved_by: actor.id }
      : { resolved_at: null, resolved_by: null };
    await tx.updateTable('draft_thread').set(settled).where('id', '=', id).execute();
    await sayNew(tx);
    return thread;
  });
}

async function insistOnField(tx: Db, name: string) {
  if (name === 'charter') return;
  const whole = /^value-\d{1,9}$/.test(name) ? `${name}-name` : name;
  found(await readField(tx, found(parseField(whole))));
}

async function write(tx: Db, actor: Actor, threadId: number, { key, text, mentions }: Words, now: Date) {
  const marked = withMarks(text, await findMentioned(tx, mayReadDraft, tailsOf(text), mentions));
  const row = await tx
    .insertInto('draft_comment')
    .values({ thread_id: threadId, person_id: actor.id, text: marked.text, submit_key: key, created_at: now })
    .onConflict((conflict) => conflict.constraint('draft_comment_submitted_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return;
  if (marked.ids.length)
    await tx
      .insertInto('draft_comment_mention')
      .values(marked.ids.map((person_id) => ({ comment_id: row.id, person_id })))
      .execute();
  const told = { by: actor.id, about: { thread: threadId } };
  await tell(tx, { ...told, to: marked.ids, kind: 'mentioned', key: `draft-comment-${row.id}` }, now);
  const others = await tx
    .selectFrom('draft_comment')
    .where('thread_id', '=', threadId)
    .where('person_id', '<>', actor.id)
    .select('person_id as id')
    .distinct()
    .execute();
  const to = others.map(({ id }) => id).filter((id) => !marked.ids.includes(id));
  await tell(tx, { ...told, to, kind: 'answered', key: `draft-comment-${row.id}` }, now);
  await sayNew(tx);
}

const sayNew = (tx: Db) => sql`select pg_notify('credo', 'draft')`.execute(tx);

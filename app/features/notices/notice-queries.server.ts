import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { formatDay } from '~/shared/formats';
import { type NoticeKind, sayNotice } from './notice';

const PAGE = 30;

/** What this person was told, newest first, in words; and where to go on, or null at the end. */
export async function listNotices(db: Db, actor: Actor, { before, now }: { before?: number; now: Date }) {
  const rows = await db
    .selectFrom('notice as n')
    .leftJoin('person as by', 'by.id', 'n.by_id')
    .where('n.person_id', '=', actor.id)
    .$if(before !== undefined, (query) => query.where('n.id', '<', before ?? 0))
    .orderBy('n.id', 'desc')
    .limit(PAGE + 1)
    .select([
      'n.id',
      'n.kind',
      'n.about',
      'n.created_at as createdAt',
      'n.read_at as readAt',
      'by.name as by',
    ])
    .execute();
  const notices = rows.slice(0, PAGE).map((row) => ({
    id: row.id,
    ...sayNotice(row.kind, { ...(row.about as object), by: row.by ?? 'Credo' }),
    when: formatDay(row.createdAt, actor, now),
    unread: row.readAt === null,
  }));
  return { notices, next: rows.length > PAGE ? (notices.at(-1)?.id ?? null) : null };
}

/** What this person was told until now counts as read: all of it, or of some kinds. */
export async function markNoticesRead(db: Db, actor: Actor, now: Date, kinds?: NoticeKind[]): Promise<void> {
  await db
    .updateTable('notice')
    .set({ read_at: now })
    .where('person_id', '=', actor.id)
    .where('read_at', 'is', null)
    .$if(kinds !== undefined, (query) => query.where('kind', 'in', kinds ?? []))
    .execute();
}

import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { formatDay } from '~/shared/formats';
import { groupNotices, type NoticeRow } from './group-notices';
import type { NoticeKind } from './notice';

const WINDOW = 120;

/** What this person was told, newest first, in words; and where to go on, or null at the end. */
export async function listNotices(db: Db, actor: Actor, { before, now }: { before?: number; now: Date }) {
  const found = await db
    .selectFrom('notice as n')
    .leftJoin('person as by', 'by.id', 'n.by_id')
    .where('n.person_id', '=', actor.id)
    .where('n.inbox', '=', true)
    .$if(before !== undefined, (query) => query.where('n.id', '<', before ?? 0))
    .orderBy('n.id', 'desc')
    .limit(WINDOW + 1)
    .select((eb) => [
      'n.id',
      'n.kind',
      'n.about',
      'n.created_at as createdAt',
      eb('n.read_at', 'is', null).as('unread'),
      'n.by_id as byId',
      'by.name as by',
    ])
    .execute();
  const rows = found.slice(0, WINDOW) as NoticeRow[];
  const notices = groupNotices(rows).map(({ id, says, path, createdAt, unread }) => ({
    id,
    says,
    path,
    when: formatDay(createdAt, actor, now),
    unread,
  }));
  return { notices, next: found.length > WINDOW ? (rows.at(-1)?.id ?? null) : null };
}

/** What stands on this person's page counts as read, up to the notice they saw last; what came since does not. */
export async function markNoticesRead(db: Db, actor: Actor, now: Date, newest?: number): Promise<void> {
  await unreadOf(db, actor, now)
    .where('inbox', '=', true)
    .$if(newest !== undefined, (query) => query.where('id', '<=', newest ?? 0))
    .execute();
}

/** What this person was told of these kinds counts as read: it was done. */
export async function markKindsRead(db: Db, actor: Actor, now: Date, kinds: NoticeKind[]): Promise<void> {
  await unreadOf(db, actor, now).where('kind', 'in', kinds).execute();
}

/** What this person was told about a letter counts as read: they have it before them. */
export async function markLetterRead(db: Db, actor: Actor, recognitionId: number, now: Date): Promise<void> {
  await unreadOf(db, actor, now).where('recognition_id', '=', recognitionId).execute();
}

function unreadOf(db: Db, actor: Actor, now: Date) {
  return db
    .updateTable('notice')
    .set({ read_at: now })
    .where('person_id', '=', actor.id)
    .where('read_at', 'is', null);
}
